/**
 * Labels of ESCO that in job ads mean something else, folded. Found by reading the most frequent matches in
 * ads from Argentina, Ecuador, Spain, South Africa and Ethiopia.
 */
export const BLOCKED_LABELS: ReadonlySet<string> = new Set(
  `
cuentas
valores
valor
energia
energy
plan
planes
consulta
planificar
camaras
cameras
cosmeticos
medicamentos
politica
logica
logic
assembly
crafting
history
nadar
improvise
terminologia
deposito
depositos
perfil
perfiles
oferta
ofertas
oferta de empleo
ofertas de empleo
oferta laboral
ofertas laborales
cumplimiento de la ley
aplicacion de la ley
estudio juridico
proceso de evaluacion
procesos de evaluacion
be responsible
ser responsable
application process
technology plc
plc technology
technologies plc
zona geografica
area geografica
mercado laboral
sistema de salud
empresa de seguros
build trust
company policies
procedimiento de solicitud
job offers
ser flexible
ser proactivo
plan estrategico
politica comercial
servicio de calidad
politica de empresa
europa
piano
rest
ci
salud y seguridad
gestion
equipos
ingles
calidad
servicio
servicios
ventas
seguridad
productos
materiales
herramientas
informacion
proyecto
proyectos
empresa
empresas
tareas
clientes
puestos
industria
sector
`
    .split('\n')
    .filter((line) => line !== ''),
);
