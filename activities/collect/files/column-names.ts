import type { RawPostingField } from '../../../core/posting/raw-posting.ts';

/** What a column can be: a field of a posting, its tags, or the portal that the row comes from. */
export type TargetField = RawPostingField | 'skillTags' | 'source';

/** A list of names in a template, separated by blanks and line breaks. */
function words(template: TemplateStringsArray): readonly string[] {
  return template.join('').trim().split(/\s+/);
}

/**
 * Known names of columns in English, Spanish, French and Portuguese, as `columnKey` writes them.
 * A field has one or more groups: within a group the first column that has a value in a row wins, so the fuller
 * column stands first; the texts of several groups are joined. `unsure` names are taken only when no column with a
 * sure name has values in the same rows and the values look right.
 */
export const COLUMN_NAMES: Readonly<
  Record<TargetField, { groups: readonly (readonly string[])[]; unsure?: readonly string[] }>
> = {
  externalId: {
    groups: [
      words`
        external_id id_externo job_id id_job offer_id id_oferta oferta_id vacancy_id id_vacante
        vaga_id id_vaga id_aviso aviso_id posting_id ad_id id_offre offre_id job_key jk data_id id
        uuid guid identifier identifier_value`,
    ],
    unsure: words`reference referencia ref codigo code requisition_id`,
  },
  url: {
    groups: [
      words`
        url job_url url_oferta url_vacante url_vaga url_aviso url_offre url_original
        job_posting_url posting_url detail_url hosted_url absolute_url canonical_url link enlace
        lien job_link link_oferta link_vaga permalink href redirect_url origine_offre_url_origine
        url_origine application_link apply_link apply_url application_url`,
    ],
  },
  title: {
    groups: [
      words`
        title titulo titre job_title jobtitle titulo_oferta titulo_vaga titulo_puesto titulo_aviso
        cargo puesto puesto_trabajo nombre_puesto nombre_cargo nombre_oferta vacante vaga
        nome_vaga poste intitule intitule_poste intitule_offre position position_title posicion
        ocupacion occupation denominacion denominacion_puesto job_name headline`,
    ],
    unsure: words`name nombre nom nome oferta job role text texto`,
  },
  description: {
    groups: [
      words`
        description_full descripcion_full descripcion_completa full_description descricao_completa
        description_complete description_html description descripcion descricao job_description
        jobdescription descripcion_oferta descripcion_puesto descripcion_trabajo descripcion_cargo
        descripcion_vacante descricao_vaga description_poste description_offre descriptif detalle
        detalle_oferta detalles detail details content contenido contenu conteudo body cuerpo
        job_text full_text texto_completo description_text description_plain short_description
        descripcion_corta descripcion_preview preview snippet summary resumen extracto`,
      words`
        funciones responsabilidades tareas actividades atividades funcoes responsibilities duties
        tasks missions mision lists_content`,
      words`
        beneficios ofrecemos benefits avantages we_offer offrons additional conocimientos profil
        profil_recherche perfil`,
    ],
    unsure: words`text texto texte`,
  },
  requirements: {
    groups: [
      words`
        requirements requisitos requerimientos exigences requis job_requirements qualifications
        requisitos_minimos requisitos_vaga skills_desc minimum_requirements`,
    ],
  },
  companyDescription: {
    groups: [
      words`
        company_description about_company about_us sobre_empresa acerca_empresa
        descripcion_empresa sobre_nosotros descricao_empresa description_entreprise
        presentation_entreprise entreprise_description`,
    ],
  },
  company: {
    groups: [
      words`
        company empresa company_name nombre_empresa nome_empresa employer employer_name empleador
        empregador entreprise societe employeur nom_entreprise entreprise_nom organization
        organisation organizacion hiring_organization hiring_organization_name
        company_display_name empresa_nombre compania razon_social advertiser contratante recruteur`,
    ],
  },
  location: {
    groups: [
      words`
        location ubicacion localizacion localisation localizacao lugar lugar_trabajo lieu
        lieu_travail lieu_travail_libelle place local job_location location_name
        location_display_name categories_location work_location formatted_location zona
        area_location`,
    ],
  },
  city: {
    groups: [
      words`
        city ciudad cidade ville municipio localidad commune town address_locality poblacion`,
    ],
  },
  region: {
    groups: [
      words`
        region provincia province departamento_geografico departement state comunidad_autonoma
        address_region entidad_federativa`,
    ],
    unsure: words`estado departamento uf`,
  },
  country: {
    groups: [
      words`
        country pais pays country_code codigo_pais pais_codigo address_country code_pays
        country_name`,
    ],
  },
  salary: {
    groups: [
      words`
        salary_raw salary_text salario_texto salario_descripcion salary_description salary_string
        salary_range rango_salarial faixa_salarial salary salario sueldo salaire salaire_libelle
        remuneracion remuneracao remuneration pay wage compensation stipend`,
    ],
  },
  salaryMin: {
    groups: [
      words`
        salary_min min_salary salario_min min_salario salario_minimo sueldo_min sueldo_minimo
        salaire_min salaire_minimum min_amount salary_from salario_desde minimum_salary
        yearly_min_compensation`,
    ],
  },
  salaryMax: {
    groups: [
      words`
        salary_max max_salary salario_max max_salario salario_maximo sueldo_max sueldo_maximo
        salaire_max salaire_maximum max_amount salary_to salario_hasta maximum_salary
        yearly_max_compensation`,
    ],
  },
  salaryCurrency: {
    groups: [
      words`
        salary_currency currency moneda moeda devise divisa moneda_salario currency_code`,
    ],
  },
  salaryPeriod: {
    groups: [
      words`
        salary_period pay_period periodo periodo_salario periodo_salarial interval salary_interval
        salary_unit periodicidad periode`,
    ],
  },
  contract: {
    groups: [
      words`
        contract contrato contrat contract_type tipo_contrato type_contrat tipo_contratacion
        regime_contratacao tipo_contratacao employment_type tipo_empleo job_type
        categories_commitment`,
      words`
        jornada tipo_jornada tipo_trabajo jornada_laboral working_time work_type worktype
        contract_time schedule horario temps_travail duree_travail work_schedule`,
    ],
    unsure: words`type tipo modalidad modalite`,
  },
  remote: {
    groups: [
      words`
        remote remote_type work_mode modalidad_trabajo workplace_type teletravail teletrabajo
        trabajo_remoto remoto home_office is_remote remote_allowed modalidade job_location_type`,
    ],
    unsure: words`modalidad modalite`,
  },
  seniority: {
    groups: [
      words`
        seniority seniority_level experience_level formatted_experience_level nivel
        nivel_experiencia nivel_laboral nivel_puesto senioridad niveau niveau_experience
        senioridade nivel_cargo experience`,
    ],
  },
  postedOn: {
    groups: [
      words`
        posted_on date_posted posted_date posting_date publish_date published published_at
        published_on publication_date date_publication fecha_publicacion fecha_hora_publicacion
        data_publicacao publicado date_creation first_published listed_time original_listed_time
        fecha date data fecha_oferta created created_at posted posted_relative posted_at`,
    ],
  },
  closesOn: {
    groups: [
      words`
        closes_on closing_date close_date deadline application_deadline valid_through expiry
        expires expiry_date expiration_date fecha_cierre fecha_limite fecha_vencimiento
        fecha_hora_vence fecha_fin vence data_limite data_encerramento date_limite date_cloture
        date_fin`,
    ],
  },
  language: {
    groups: [
      words`
        language idioma_oferta idioma_anuncio lang langue ad_language language_code`,
    ],
    unsure: words`idioma`,
  },
  category: {
    groups: [
      words`
        category categoria categorie category_label area area_name industry industria sector
        secteur setor rubro job_function job_category department categories_team departments_name
        rome_libelle tags_area`,
    ],
  },
  skillTags: {
    groups: [
      words`
        skill_tags skills skill habilidades competencias aptitudes competences competences_libelle
        tecnologias technologies technologias tech_stack stack etiquetas tags required_skills
        conocimientos_tecnicos keywords palabras_clave`,
    ],
  },
  source: {
    groups: [
      words`
        source fuente fonte portal website site provider proveedor plataforma platform job_board
        jobboard bolsa`,
    ],
  },
};
