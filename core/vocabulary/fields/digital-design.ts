import type { FieldSource } from '../vocabulary.ts';

export const digitalDesign: FieldSource = {
  field: 'digital-design',
  type: 'hard',
  lines: `
ux | UX | en: user experience; !UX Design | es: ?experiencia de usuario; diseño ux
ui | UI | en: user interface | es: interfaz de usuario; ?interfaces de usuario; diseño de interfaces; user interfaces; diseño ui
ux-ui | UX/UI | en: ui/ux; !UI UX | es: diseño ux/ui | any: ux-ui
figma | Figma
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
`,
};
