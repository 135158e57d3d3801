import type { SectionKind } from '../../../core/posting/cleaned-posting.ts';

type Heading = Exclude<SectionKind, 'title' | 'other'>;

/**
 * How ads of the four languages head their parts, folded and without punctuation, by kind. Where a phrase stands under
 * two kinds ("condiciones", "mission"), the first counts.
 */
const PHRASES: Readonly<Record<Heading, string>> = {
  requirements: `requisitos|requisito|requerimientos|requerimiento|requiere|se requiere|requerimos|perfil|perfil requerido|perfil buscado|perfil solicitado|perfil deseado
    perfil del candidato|perfil del puesto|perfil de candidato|perfil ideal|perfil profesional|formacion|formacion academica|formacion requerida|educacion|escolaridad|estudios
    estudios requeridos|nivel de estudios|nivel academico|experiencia|experiencia requerida|experiencia laboral|experiencia previa|experiencia minima|experiencia profesional|conocimientos
    conocimientos requeridos|conocimientos tecnicos|conocimientos especificos|conocimientos necesarios|habilidades|habilidades requeridas|habilidades tecnicas|habilidades blandas
    habilidades y competencias|competencias|competencias requeridas|competencias tecnicas|aptitudes|actitudes|que buscamos|que esperamos|que esperamos de ti|que esperamos de vos|que necesitamos
    que necesitas|que necesitamos de ti|lo que buscamos|lo que esperamos|lo que necesitas|lo que necesitamos|a quien buscamos|buscamos personas|buscamos a alguien|excluyentes|excluyente
    requisitos excluyentes|requisitos minimos|requisitos indispensables|requisitos del puesto|requisitos del cargo|requisitos principales|requisitos obligatorios|requisitos tecnicos|indispensable|imprescindible|stack|stack tecnologico|tecnologias|herramientas|hard skills|soft skills|idiomas
    requirements|requirement|job requirements|minimum requirements|key requirements|basic requirements|position requirements|education requirements|qualifications|qualification
    minimum qualifications|basic qualifications|required qualifications|qualifications and experience|qualifications and skills|qualifications required|education|education and experience|education experience|education & experience|experience|work experience|experience required|required experience|experience and skills
    skills|required skills|key skills|technical skills|skills required|skills and experience|skills & experience|skills and qualifications|skills and competencies|knowledge|knowledge and skills|knowledge skills and abilities|competencies|key competencies|who you are|what you bring
    what you ll bring|what you will bring|what youll bring|what we are looking for|what we re looking for|what were looking for|who we are looking for|who were looking for|about you|you have|you are|you must have|must have|must haves|what you need|what you ll need|what youll need|what youll need to succeed|your profile|your background|ideal candidate|the ideal candidate|candidate profile|candidate requirements
    desired profile|eligibility|eligibility criteria|essential|tech stack|technologies|tools|languages|to be successful|what it takes|your skills|your experience|basic skills|required
    profil|profil recherche|votre profil|le profil|profil du candidat|profil souhaite|exigences|prerequis|pre requis|competences|competences requises|competences techniques|vos competences|competences attendues|qualifications requises|formation|formation requise|experience requise|experience souhaitee|qui etes vous|savoir faire|savoir etre|vos atouts|vous|langues|outils|environnement technique|qualites|diplome
    requisitos obrigatorios|requisitos necessarios|qualificacoes|qualificacao|formacao|formacao academica|escolaridade|experiencia exigida|conhecimentos|habilidades e competencias|o que buscamos|o que esperamos|o que esperamos de voce|o que procuramos|pre requisitos|perfil desejado|perfil da vaga`,
  nice_to_have: `deseable|deseables|se valora|se valorara|valoramos|valorable|sera un plus|es un plus|un plus|plus|requisitos deseables|conocimientos deseables|no excluyente|no excluyentes|suma si|sumaria|ideal|preferente|preferible|se considera un plus|bonus|sumas puntos si|te hara destacar
    nice to have|nice to haves|preferred|preferred qualifications|preferred skills|preferred experience|preferred requirements|desired skills|desired qualifications|desirable|desirable skills|advantageous|would be an advantage|bonus points|bonus skills|good to have|plus points|additional qualifications|pluses|it s a plus|extra points
    atouts|un plus serait|serait un plus|souhaite|souhaitable|apprecie|les plus|le petit plus
    desejavel|desejaveis|diferenciais|diferencial|sera um diferencial|requisitos desejaveis|conhecimentos desejaveis`,
  tasks: `funciones|funcion|principales funciones|funciones principales|funciones del cargo|funciones del puesto|funciones a realizar|funciones y responsabilidades|tareas|tareas principales|principales tareas|tareas a realizar|responsabilidades|principales responsabilidades|responsabilidades principales|responsabilidades del puesto|responsabilidades clave|actividades|actividades principales|actividades a realizar|principales actividades|mision|mision del puesto|mision del cargo|objetivo|objetivo del puesto|objetivo del cargo|objetivo general|que haras|que vas a hacer|lo que haras|cuales seran tus funciones|cuales seran tus tareas|cuales seran tus responsabilidades|cuales van a ser tus responsabilidades|tus funciones|tus responsabilidades|tus tareas|tus desafios|tu mision|tu rol|tu dia a dia|el rol|cual sera tu desafio|cual sera tu mision|proposito|proposito del cargo|descripcion de funciones|desafios|el desafio|labores|a realizar|en este rol|en que consiste el trabajo|que haras en tu dia a dia|de que se trata
    responsibilities|key responsibilities|main responsibilities|primary responsibilities|roles and responsibilities|role and responsibilities|roles & responsibilities|duties|key duties|main duties|duties and responsibilities|duties & responsibilities|essential duties|essential functions|essential duties and responsibilities|essential job functions|job responsibilities|job duties|principal duties|tasks|what you ll do|what you ll be doing|what youll do|what youll be doing|what you will do|what you will be doing|your role|the role|your mission|your responsibilities|your tasks|role responsibilities|role purpose|purpose of the role|purpose of the job|purpose|job purpose|key performance areas|key result areas|kpas|scope of work|in this role|in this role you will|day to day|the opportunity|accountabilities|key accountabilities|activities|primary duties|how you will contribute|how youll make an impact|position responsibilities
    missions|mission|vos missions|les missions|missions principales|principales missions|vos responsabilites|responsabilites|taches|taches principales|activites|activites principales|votre role|votre mission|vos taches|le role|au quotidien|description des missions
    atribuicoes|principais atribuicoes|atividades|principais atividades|principais responsabilidades|responsabilidades e atribuicoes|o que voce vai fazer|o que voce fara|o que voce ira fazer|suas responsabilidades|seu papel|missao|sua missao|como sera o seu dia a dia|tarefas`,
  benefits: `beneficios|beneficio|nuestros beneficios|tus beneficios|beneficios y condiciones|ofrecemos|que ofrecemos|se ofrece|te ofrecemos|nosotros te ofrecemos|lo que ofrecemos|lo que te ofrecemos|que te ofrecemos|la empresa ofrece|ofrecemos para ti|por que trabajar con nosotros|por que elegirnos|por que unirte|condiciones|condiciones laborales|condiciones de contratacion|condiciones ofrecidas|condiciones del puesto|condiciones de trabajo|salario|sueldo|remuneracion|salario y beneficios|paquete de compensacion|compensacion|prestaciones|prestaciones de ley|nuestra propuesta|nuestra oferta|horario|horarios|horario laboral|jornada|jornada laboral|modalidad|modalidad de trabajo|modalidad de contratacion|tipo de contrato|contrato|contratacion|que obtendras|ventajas|lo que ganas|dias y horarios|lugar de trabajo|ubicacion|zona de trabajo|zona
    benefits|our benefits|benefits and perks|benefits & perks|perks|perks and benefits|perks & benefits|what we offer|we offer|what s in it for you|whats in it for you|why join us|why work with us|why work for us|why work here|compensation|compensation and benefits|compensation & benefits|salary|salary and benefits|remuneration|package|salary package|total rewards|our offer|what you ll get|what youll get|what you get|stipend|working hours|work schedule|working conditions|work environment|physical requirements|physical demands|schedule|hours|location|contract type|why you ll love|why youll love working here|what you can expect
    avantages|les avantages|nos avantages|nous offrons|nous vous offrons|ce que nous offrons|ce que nous vous offrons|ce que nous proposons|nous proposons|on vous propose|remuneration et avantages|conditions|conditions de travail|salaire|pourquoi nous rejoindre|type de contrat|horaires|lieu|lieu de travail
    oferecemos|o que oferecemos|nos oferecemos|beneficios oferecidos|remuneracao|salario e beneficios|condicoes|condicoes de trabalho|por que trabalhar conosco|horario de trabalho|local de trabalho`,
  about_us: `sobre nosotros|acerca de nosotros|quienes somos|quien somos|nosotros|sobre la empresa|sobre la compania|acerca de la empresa|la empresa|nuestra empresa|nuestra compania|conocenos|nuestra historia|nuestra cultura|descripcion de la empresa|informacion de la empresa|un poco de nosotros|un poco sobre nosotros|sobre el equipo|nuestro cliente|somos
    about us|about the company|about our company|about the team|about the business|who we are|our company|our story|our culture|our mission|our values|our client|company overview|company description|company profile|the company|company background|organisation|the team|our team|meet the team|background
    a propos|a propos de nous|qui sommes nous|notre entreprise|l entreprise|presentation de l entreprise|l equipe|notre equipe|notre client|entreprise|la societe|notre histoire
    sobre nos|quem somos|sobre a empresa|a empresa|nossa empresa|nossa historia|nossa cultura|conheca a empresa`,
  summary: `descripcion|descripcion del puesto|descripcion del cargo|descripcion de la oferta|descripcion general|descripcion del empleo|descripcion de la vacante|resumen|resumen del puesto|sobre el puesto|sobre el rol|sobre la vacante|sobre la posicion|el puesto|la posicion|la oferta|acerca del puesto|acerca del rol|detalle de la oferta|detalles de la vacante
    summary|job summary|role summary|position summary|overview|role overview|job overview|position overview|description|job description|role description|position description|about the role|about the job|about the position|about this role|about this job|job brief|introduction|the position|the job|job profile|general summary|job details|position details
    descriptif|descriptif du poste|description|description du poste|le poste|poste|presentation du poste|a propos du poste|contexte|resume du poste|contexte du poste
    descricao|descricao da vaga|descricao do cargo|sobre a vaga|a vaga|resumo|sobre o cargo`,
  legal: `igualdad de oportunidades|politica de privacidad|aviso de privacidad|proteccion de datos|tratamiento de datos|habeas data|diversidad e inclusion|politica de diversidad|aviso legal|nota legal
    equal opportunity|equal opportunity employer|equal employment opportunity|equal opportunities|eeo|eeo statement|eoe|eeoc|diversity|diversity and inclusion|diversity & inclusion|disclaimer|privacy notice|privacy policy|popia|popi act|popia notice|employment equity|background check|background checks|accommodations|reasonable accommodation|non discrimination|notice|e verify|affirmative action|important notice
    egalite des chances|protection des donnees|politique de confidentialite|mentions legales|diversite et inclusion|handicap
    igualdade de oportunidades|politica de privacidade|protecao de dados|aviso de privacidade|diversidade`,
  contact: `contacto|como postularse|como postular|como aplicar|como postularte|postulacion|postulate|aplica|aplicar|interesados|interesadas|interesados enviar|enviar cv|enviar cv a|envianos tu cv|envia tu cv|envia tu hoja de vida|proceso de seleccion|el proceso|datos de contacto|para postularse|informes|consultas|como sigue el proceso
    how to apply|to apply|apply|application|application process|application procedure|application instructions|applications|contact|contact us|contact details|contact information|next steps|interview process|our hiring process|selection process|recruitment process|interested|enquiries|closing date|deadline|application deadline
    contact|postuler|pour postuler|comment postuler|candidature|candidatures|processus de recrutement|modalites de candidature|interesse
    contato|como se candidatar|candidate se|candidaturas|processo seletivo|inscricoes|interessados`,
};

const KIND_OF = new Map<string, Heading>();
for (const [kind, phrases] of Object.entries(PHRASES) as [Heading, string][]) {
  for (const phrase of phrases.split(/\||\n/)) {
    const key = phrase.trim();
    if (key !== '' && !KIND_OF.has(key)) KIND_OF.set(key, kind);
  }
}

/** Kind of section that a folded phrase of plain words heads, or null. */
export function headingKind(folded: string): Heading | null {
  return KIND_OF.get(folded) ?? null;
}

/** Longest heading in words: a longer phrase need not be looked up. */
export const LONGEST_HEADING = Math.max(...[...KIND_OF.keys()].map((key) => key.split(' ').length));
