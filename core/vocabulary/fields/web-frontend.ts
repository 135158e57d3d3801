import type { FieldSource } from '../vocabulary.ts';

export const webFrontend: FieldSource = {
  field: 'web-frontend',
  type: 'hard',
  lines: `
react | React | any: react.js; reactjs; react js | family: vue-js; angular; svelte; preact; solidjs
react-native | React Native | any: reactnative | family: ionic
angular | Angular | any: angular 2+; angular.js 2; angular js; angular 17; angular2 | esco: 1ffac4ac-fda7-407d-8ed1-ca8f4a8dc146 | replaces: angularjs
angularjs | AngularJS | any: angular 1; angular 1.x
vue-js | Vue.js | any: vue; vuejs; vue js; vue 3 | family: react; angular; svelte
next-js | Next.js | any: nextjs; next js; !?Next | family: nuxt-js; remix; gatsby
nuxt-js | Nuxt.js | any: nuxt; nuxtjs
svelte | Svelte | any: sveltekit; svelte kit | family: solidjs
ember-js | Ember.js | any: ember
backbone-js | Backbone.js | any: backbone
jquery | jQuery | en: j query
bootstrap | ^Bootstrap | family: tailwind-css; bulma
tailwind-css | Tailwind CSS | any: tailwind; tailwindcss
material-ui | Material UI | any: mui | family: ant-design; chakra-ui
material-design | Material Design
ant-design | Ant Design | any: antd
chakra-ui | Chakra UI
styled-components | Styled Components
emotion | ^?Emotion
redux | Redux | any: redux toolkit | family: mobx; zustand; recoil
redux-saga | Redux Saga
redux-thunk | Redux Thunk
mobx | MobX
zustand | Zustand | family: recoil
recoil | ^?Recoil
context-api | Context API
react-hooks | React Hooks
react-query | React Query | en: tanstack query | family: swr
rxjs | RxJS | any: rx js
ngrx | NgRx
vuex | Vuex
pinia | Pinia
vite | Vite | family: webpack
webpack | Webpack
babel | ^?Babel
rollup | Rollup
parcel | ^?Parcel
esbuild | esbuild
eslint | ESLint
prettier | Prettier
storybook | Storybook
gatsby | ^Gatsby
astro | ^?Astro | family: gatsby
remix | ^?Remix
lit | ^?Lit | any: lit element; litelement
web-components | Web Components | any: webcomponents
stencil | ^?Stencil
micro-frontends | Micro Frontends | any: microfrontends; microfrontend; micro frontend; microfront
module-federation | Module Federation
spa | !?SPA | en: single page application; single page applications | any: !SPAs
pwa | PWA | en: progressive web app; progressive web apps | any: !PWAs
ssr | !?SSR | en: server side rendering | any: server-side rendering
ssg | SSG
responsive-design | Responsive design = Diseño responsivo | es: diseño responsive; ?responsivo; diseño adaptable | en: responsive web design; ?responsive; mobile first | any: mobile-first
accessibility | Web accessibility = Accesibilidad web | es: ?accesibilidad | en: ?accessibility | any: wcag; a11y
frontend | Frontend | any: front-end | es: desarrollo frontend; desarrollo front-end; programación frontend | en: frontend development; front-end development | pt: desenvolvimento frontend | fr: développement frontend
three-js | Three.js | any: threejs
d3-js | D3.js | any: d3
chart-js | Chart.js
highcharts | Highcharts
webgl | WebGL
webrtc | WebRTC
websockets | WebSockets | any: websocket | en: web sockets
ajax | AJAX | esco: b4dc6e4f-dc7d-445f-8ce2-d7b9d225e282
dom | !?DOM
cross-browser | Cross-browser | any: compatibilidad entre navegadores | en: cross-browser compatibility
flexbox | Flexbox
css-grid | CSS Grid
bem | !BEM
npm | npm
yarn | ^?Yarn | family: npm
pnpm | pnpm | family: npm; yarn
lerna | Lerna
nx | !Nx | any: nx monorepo
monorepo | Monorepo | any: monorepos
turborepo | Turborepo
gulp | ^Gulp
grunt | ^Grunt
handlebars | Handlebars
alpine-js | Alpine.js
htmx | HTMX
blazor | Blazor
ionic | Ionic | any: ionic framework
cordova | ^Cordova | any: apache cordova
capacitor | ^?Capacitor
electron | ^?Electron
polymer | ^?Polymer
ext-js | Ext JS | any: extjs
core-web-vitals | Core Web Vitals | en: web vitals
i18n | i18n | es: internacionalización | any: internationalization
design-systems | Design Systems | en: design system | es: sistema de diseño; sistemas de diseño
atomic-design | Atomic Design | es: diseño atómico
es6 | ES6 | any: ecmascript 6; es2015; es7; es2015+
flux | ^?Flux
axios | Axios
state-management | State management = Gestión de estado | es: manejo de estado; manejo de estados
lazy-loading | Lazy loading
code-splitting | Code splitting
ngxs | NGXS
marionette-js | Marionette.js | any: ^?marionette
relay | ^?Relay
preact | Preact
solidjs | SolidJS | any: solid.js
qwik | Qwik
radix-ui | Radix UI
shadcn-ui | shadcn/ui | any: shadcn
primeng | PrimeNG
angular-material | Angular Material
vuetify | Vuetify
quasar | Quasar
bulma | Bulma
foundation-css | Foundation CSS
maplibre | MapLibre | any: mapbox; leaflet
phaser | Phaser
pixijs | PixiJS
tanstack | TanStack
react-context | React Context
formik | Formik
react-hook-form | React Hook Form
swc | SWC
rspack | Rspack
cross-site-scripting | Cross-site scripting | any: xss
csrf | CSRF
rss-feeds | RSS feeds | any: rss
progressive-enhancement | Progressive enhancement
micro-interactions | Micro-interactions | any: microinteracciones
html-e-mail | HTML e-mail = Maquetación de emails | any: html emails
liquid-templating | Liquid templating | any: shopify liquid
elementor | Elementor
wpbakery | WPBakery
divi | Divi | any: divi builder
joomla-cms | Joomla CMS
squarespace | Squarespace
prestashop-modules | PrestaShop modules
web-analytics-tagging | Web analytics tagging
`,
};
