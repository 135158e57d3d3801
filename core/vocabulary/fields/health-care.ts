import type { FieldSource } from '../vocabulary.ts';

export const healthCare: FieldSource = {
  field: 'health',
  type: 'hard',
  lines: `
geriatric-medicine | Geriatric medicine = Medicina geriátrica | es: geriatra
gastroenterology | Gastroenterology = Gastroenterología | es: gastroenterólogo; endoscopía; endoscopia digestiva; colonoscopia | en: endoscopy; colonoscopy | fr: gastro-entérologie
pulmonology | Pulmonology = Neumología | es: neumonología; neumólogo; espirometría | en: pulmonary medicine; spirometry | fr: pneumologie
urology | Urology = Urología | es: urólogo | en: urologist
otorhinolaryngology | Otorhinolaryngology = Otorrinolaringología | es: otorrino | en: otolaryngology | fr: oto-rhino-laryngologie
rheumatology | Rheumatology = Reumatología | es: reumatólogo | fr: rhumatologie
sports-medicine | Sports medicine = Medicina del deporte | es: medicina deportiva | fr: médecine du sport | pt: medicina esportiva
forensic-medicine | Forensic medicine = Medicina legal | es: medicina forense | fr: médecine légale | pt: medicina legal forense
plastic-surgery | Plastic surgery = Cirugía plástica | en: reconstructive surgery | fr: chirurgie plastique | pt: cirurgia plástica
pain-management | Pain management = Manejo del dolor | es: clínica del dolor; tratamiento del dolor | en: pain relief | fr: gestion de la douleur | pt: tratamento da dor
catheter-care | Catheter care = Manejo de catéteres | es: cateterismo; sondas vesicales; sonda nasogástrica; colocación de sondas | en: catheterization; urinary catheter | fr: pose de sonde; cathétérisme | pt: sondagem vesical
oxygen-therapy | Oxygen therapy = Oxigenoterapia | en: ventilators | fr: oxygénothérapie | pt: ventilação mecânica
blood-glucose-monitoring | Blood glucose monitoring = Control de glucemia | es: glucometría; glicemia capilar; toma de glucometría | en: glucose monitoring; diabetes management | fr: surveillance de la glycémie | pt: controle glicêmico
nursing-care-plans | Nursing care plans = Planes de cuidado de enfermería | es: proceso de atención de enfermería; notas de enfermería; registros de enfermería | en: nursing documentation; nursing assessment; nursing records | fr: plan de soins; transmissions infirmières | pt: sistematização da assistência de enfermagem; evolução de enfermagem
patient-education | Patient education = Educación al paciente | es: educación para la salud | fr: éducation thérapeutique; éducation à la santé | pt: educação em saúde; promoção da saúde
patient-mobility | Patient mobility = Movilización de pacientes | es: traslado de pacientes; camillero; movilización y traslado de pacientes | en: patient handling; patient transfer; patient transport | fr: brancardage; mobilisation des patients | pt: transporte de pacientes; maqueiro
personal-hygiene-assistance | Personal hygiene assistance = Higiene y confort del paciente | es: baño en cama; aseo de pacientes; higiene del paciente; higiene y confort | en: personal care assistance; assistance with daily living; activities of daily living | fr: aide à la toilette; soins d'hygiène | pt: cuidados de higiene
dental-prosthetics | Dental prosthetics = Prótesis dental | es: implantes dentales; mecánica dental | en: dental implants; dental technician | fr: prothèse dentaire | pt: prótese dentária; implantodontia
oral-surgery | Oral surgery = Cirugía oral | es: cirugía maxilofacial | en: maxillofacial surgery | fr: chirurgie orale | pt: cirurgia bucomaxilofacial
computed-tomography | Computed tomography = Tomografía computada | es: tomografía axial computarizada | fr: scanner médical; tomodensitométrie | pt: tomografia computadorizada
nuclear-medicine | Nuclear medicine = Medicina nuclear | es: radioterapia | en: radiotherapy; radiation therapy | fr: médecine nucléaire; radiothérapie
radiation-protection | Radiation protection = Protección radiológica | es: radioprotección; dosimetría | en: radiation safety; dosimetry | pt: proteção radiológica
phlebotomy-sampling | Phlebotomy sampling = Toma de muestras de laboratorio | es: flebotomista | en: blood sampling | fr: prélèvements biologiques | pt: coleta de sangue
compounding-of-medicines | Compounding of medicines = Preparaciones magistrales | es: fórmulas magistrales; preparados magistrales | en: pharmaceutical compounding | fr: préparations magistrales | pt: manipulação de medicamentos; farmácia de manipulação
vademecum-knowledge | Vademecum knowledge = Conocimiento de vademécum | es: vademécum | en: drug formulary | fr: vidal médicaments
medical-writing | Medical writing = Redacción médica | en: medical writer | fr: rédaction médicale | pt: redação médica
health-quality-accreditation | Health quality accreditation = Habilitación y acreditación en salud | es: habilitación en salud; acreditación en salud; seguridad del paciente; sistema obligatorio de garantía de calidad | en: hospital accreditation | fr: sécurité des patients; qualité et sécurité des soins | pt: segurança do paciente; acreditação hospitalar
neuropsychology | Neuropsychology = Neuropsicología | es: evaluación neuropsicológica | fr: neuropsychologie
applied-behaviour-analysis | Applied behaviour analysis = Análisis conductual aplicado | es: terapia aba; espectro autista; autismo | en: aba therapy; applied behavior analysis; autism spectrum | fr: analyse appliquée du comportement | pt: análise do comportamento aplicada
crisis-intervention | Crisis intervention = Intervención en crisis | es: atención en crisis | fr: intervention de crise | pt: intervenção em crise
gender-based-violence-support | Gender-based violence support = Atención a violencia de género | es: violencia de género | fr: violences conjugales; violences basées sur le genre
sexual-and-reproductive-health | Sexual and reproductive health = Salud sexual y reproductiva | es: salud reproductiva; planificación familiar | en: reproductive health; family planning | fr: santé sexuelle et reproductive | pt: saúde sexual e reprodutiva
neurorehabilitation | Neurorehabilitation = Neurorrehabilitación | es: rehabilitación neurológica | en: neurological rehabilitation | fr: rééducation neurologique | pt: reabilitação neurológica
hydrotherapy | Hydrotherapy = Hidroterapia | en: aquatic therapy | fr: hydrothérapie; balnéothérapie
electrotherapy | Electrotherapy = Electroterapia | es: magnetoterapia; ultrasonido terapéutico | fr: électrothérapie | pt: eletroterapia
acupuncture | Acupuncture = Acupuntura | es: medicina tradicional china | en: traditional chinese medicine
orthotics-and-prosthetics | Orthotics and prosthetics = Órtesis y prótesis | es: ortopedia técnica; ortesis | en: orthotics; prosthetics | fr: orthèses; appareillage orthopédique | pt: órteses e próteses
sports-nutrition | Sports nutrition = Nutrición deportiva | fr: nutrition sportive | pt: nutrição esportiva
breastfeeding-support | Breastfeeding support = Lactancia materna | es: consejería en lactancia | en: breastfeeding; lactation | fr: allaitement | pt: aleitamento materno
veterinary-surgery | Veterinary surgery = Cirugía veterinaria | en: small animal surgery | fr: chirurgie vétérinaire | pt: cirurgia veterinária | implies: veterinary (it is surgery on animals)
veterinary-assistance | Veterinary assistance = Asistencia veterinaria | es: asistente veterinario | en: veterinary assistant; vet nurse | fr: auxiliaire vétérinaire | implies: veterinary (it is part of veterinary work)
`,
};
