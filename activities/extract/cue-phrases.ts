/** Phrases after which an ad names what it asks for; looked for without regard to accents and inflection. */
export const DEMANDS: readonly string[] = `
experiencia en; experiencia con; experiencia como; experiencia utilizando; experiencia trabajando; experiencia usando
experiencia de trabajo en; experiencia laboral en; experiencia previa en; experiencia comprobable en; experiencia mínima en
años de experiencia en; años en; experiencia demostrable en; experiencia realizando; experiencia manejando; experiencia
manejo de; manejo en; manejo básico de; manejo avanzado de; manejo intermedio de; buen manejo de; manejo; manejar
conocimientos de; conocimientos en; conocimiento de; conocimiento en; conocimientos sobre; conocimientos; conocimiento
conocimientos básicos de; conocimientos avanzados de; sólidos conocimientos de; conocimientos técnicos en
dominio de; dominio del; dominio en; dominio avanzado de; dominio; uso de; utilización de; operación de
habilidades de; habilidades en; habilidad para; capacidad de; capacidad para; formación en; capacitación en; cursos de
curso de; certificación en; especialización en; especialista en; experto en; estudios en; estudios de; nivel de
nivel avanzado de; competencias; competencias en; habilidades; aptitudes; título en; título de; graduado en; egresado de
profesional en; técnico en; tecnólogo en; licenciatura en; ingeniería en; estudiante de; estudiantes de; diplomado en
familiaridad con; familiarizado con; trayectoria en; idiomas; herramientas como; tecnologías como; programas como; software
requisitos; requerimientos; se requiere; se requieren; requerimos; indispensable; excluyente; imprescindible; deseable
se valorará; se valora; valorable; contar con; tener; saber; responsable de; encargado de; funciones; tareas de
experience in; experience with; experience of; experience using; experience working with; experience as; experienced in
years of experience in; years experience in; hands-on experience with; proven experience in; background in; experience
knowledge of; knowledge in; working knowledge of; understanding of; familiarity with; familiar with; proficiency in
proficiency with; proficient in; proficient with; expertise in; expertise with; expert in; skilled in; skills in; skills
ability to; able to; command of; fluency in; fluent in; competency in; competence in; competent in; degree in; diploma in
qualification in; certificate in; certified in; certification in; trained in; training in; using; use of; well versed in
conversant with; tools such as; technologies such as; software such as; languages such as; track record in; literate in
responsible for; must have; required; requirements; qualifications; exposure to; comfortable with; passion for
expérience en; expérience dans; expérience de; expérience avec; expérience sur; connaissance de; connaissances en
connaissance des; connaissances de; connaissances; maîtrise de; maîtrise du; maîtrise des; maîtriser; maîtrise
compétences en; compétences; capacité à; aptitude à; formation en; formation de; diplôme en; diplôme de; titulaire de
bonne connaissance de; notions de; notions en; pratique de; utilisation de; savoir utiliser; savoir; titulaire du; sens de
experiência em; experiência com; conhecimento em; conhecimentos em; conhecimento de; domínio de; domínio em; vivência em
vivência com; formação em; habilidade em; habilidade com; curso de; noções de; requisitos; desejável
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Phrases that say that what follows is not needed. */
export const NEGATIONS: readonly string[] = `
no se requiere; no es necesario; no es necesaria; no se necesita; no se exige; no requiere; no es indispensable; sin
no es requisito; no hace falta; no es imprescindible; no necesitas; no necesitás; no es excluyente; no requerimos
sin necesidad de; no precisa; no se precisa; no es obligatorio; no importa; no pedimos; sin conocimientos de; sin requerir
sin experiencia en; sin experiencia; no tener; no contar con
no need for; no need to; not required to have; no experience in; no prior; no previous; without; not necessary to
does not require; do not require; don't need; do not need; no requirement for; no knowledge of; not looking for
aucune expérience en; aucune expérience; pas besoin de; sans expérience; aucune connaissance; sans connaissance
n'est pas nécessaire de; pas de; aucun diplôme; aucune compétence; sans; pas nécessaire de
não é necessário; não é necessária; não precisa de; sem experiência; não exige; não requer; sem necessidade de; sem
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Phrases that say that what stands before them is not needed. */
export const BACKWARD_NEGATIONS: readonly string[] = `
no requerido; no requerida; no necesario; no necesaria; no es necesario; no es necesaria; no indispensable; no es requisito
no se requiere; no es indispensable; no es obligatorio; no hace falta; no es imprescindible
not required; not necessary; is not required; are not required; not needed; is not needed; not essential; not mandatory
non requis; non requise; pas requis; pas requise; non exigé; pas exigé; pas nécessaire; non nécessaire; pas obligatoire
não necessário; não obrigatório; não exigido; não é necessário; não é obrigatório
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Phrases after which the employer names what it teaches or gives, not what it asks for. */
export const OFFERS: readonly string[] = `
te capacitamos; te capacitamos en; te formamos; te formamos en; te enseñamos; capacitación a cargo de la empresa
brindamos capacitación en; ofrecemos capacitación en; ofrecemos formación en; capacitación constante en; te entrenamos en
te brindamos capacitación en; recibirás formación en; recibirás capacitación en; clases de; cursos gratuitos de; te ofrecemos
ofrecemos; beneficios; descuentos en; descuento en; acceso a cursos de; formación a cargo de la empresa; seguro de
clases gratuitas de; cobertura de; obra social; te formaremos en; formación inicial en; plataforma de cursos
we will teach; we will train; we'll teach you; we'll train you; we will teach you; training will be provided in; we provide training in; we offer
full training provided; training provided in; benefits include; lessons in; free courses in; discounts on; you will learn
you'll learn; we teach; on-site lessons
nous vous formons; nous vous formerons; formation assurée en; formation assurée; formation interne en; cours de; nous offrons
nous proposons; avantages
oferecemos; treinamento oferecido em; aulas de; benefícios; descontos em
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Words that end the reach of a cue, because the sentence turns. */
export const TURNS: readonly string[] = [
  ...['pero', 'sino', 'aunque', 'solo', 'se requiere', 'se requieren', 'requisitos', 'requerimos'],
  ...['buscamos', 'but', 'however', 'although', 'only', 'we require', 'mais', 'cependant', 'mas'],
];
