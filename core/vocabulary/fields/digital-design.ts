import type { FieldSource } from '../vocabulary.ts';

export const digitalDesign: FieldSource = {
  field: 'digital-design',
  type: 'hard',
  lines: `
ux | UX | en: user experience; !UX Design | es: ?experiencia de usuario; diseño ux
ui | UI | en: user interface | es: interfaz de usuario; ?interfaces de usuario; diseño de interfaces; user interfaces; diseño ui
ux-ui | UX/UI | en: ui/ux; !UI UX | es: diseño ux/ui | any: ux-ui
figma | Figma | family: sketch; adobe-xd
sketch | ^?Sketch
adobe-xd | Adobe XD
invision | InVision
zeplin | Zeplin
blender | ^Blender
maya | ^?Maya
3ds-max | 3ds Max
wireframes | Wireframes | en: wireframing | any: ?wireframe
usability | Usability = ?Usabilidad
web-design | Web design = Diseño web
user-research | User research = Investigación de usuarios | en: ux research
axure | Axure
framer | ^Framer
webflow | Webflow
wix | ^?Wix
animations | ?Animations = ?Animaciones
pixel-perfect | Pixel perfect
interaction-design | Interaction design = Diseño de interacción
information-architecture | Information architecture = Arquitectura de información | es: arquitectura de la información | esco: 1bba98a7-92b9-450b-9235-e0c905f8f3c4
ux-writing | UX writing
service-design | Service design = Diseño de servicios
heuristic-evaluation | Heuristic evaluation = Evaluación heurística | es: evaluaciones heurísticas
usability-testing-sessions | Usability testing sessions = Tests de usabilidad | es: test de usabilidad
customer-journey-maps | Customer journey maps | any: customer journey; journey mapping; customer journey map
personas-ux | Personas (UX) | any: user personas
card-sorting | Card sorting
heatmaps | Heatmaps = Mapas de calor
maze-ux | Maze (user testing) | any: ^?Maze
principle-app | Principle app
protopie | ProtoPie
marvel-app | Marvel app
balsamiq | Balsamiq
figjam | FigJam
adobe-dreamweaver | Adobe Dreamweaver | any: dreamweaver
adobe-animate | Adobe Animate | any: adobe flash
adobe-fireworks | Adobe Fireworks
spline-3d | Spline 3D
rive-animation | Rive animation
lottie-animations | Lottie animations
icon-design | Icon design = Iconografía
game-ui | Game UI = Diseño de interfaces de juegos
mobile-first-design | Mobile-first design
motion-ui | Motion UI
design-tokens | Design tokens
style-guides | Style guides = Guías de estilo | es: guía de estilo
user-flows | User flows = Flujos de usuario | any: user flow
prototyping-tools | Prototyping tools = Prototipado de alta fidelidad | any: prototipos interactivos
landing-page-design | Landing page design = Diseño de landing pages
banner-design | Banner design = Diseño de banners
presentation-design | Presentation design = Diseño de presentaciones
e-book-design | E-book design
packaging-mock-ups | Packaging mock-ups | any: mockups
`,
};
