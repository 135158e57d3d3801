/**
 * Labels of ESCO that in job ads mean something else, folded. Found by reading the most frequent matches in
 * ads from Argentina, Ecuador, Spain, South Africa and Ethiopia.
 */
export const BLOCKED_LABELS: ReadonlySet<string> = new Set(
  `
cuentas
deposito
depositos
perfil
perfiles
oferta
ofertas
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
