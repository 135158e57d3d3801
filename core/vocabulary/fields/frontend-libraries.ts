import type { FieldSource } from '../vocabulary.ts';

export const frontendLibraries: FieldSource = {
  field: 'web-frontend',
  type: 'hard',
  lines: `
# React
react-router | React Router | any: react router dom | implies: react (it is a library of React)
react-suspense | React Suspense
react-server-components | React Server Components | any: server components
react-native-paper | React Native Paper
react-navigation | React Navigation
react-bootstrap | React Bootstrap
react-redux | React Redux | implies: react (it ties Redux to React); redux (it ties Redux to React)
react-three-fiber | React Three Fiber
react-admin | React Admin
react-flow | React Flow
react-spring | React Spring
react-table | React Table | any: tanstack table
react-intl | React Intl
react-i18next | React i18next | any: i18next
react-dnd | React DnD
react-leaflet | React Leaflet
react-email | React Email
create-react-app | Create React App
rtk-query | RTK Query
redux-toolkit-query | Redux Toolkit Query
redux-observable | Redux Observable
redux-form | Redux Form
jotai | Jotai
valtio | Valtio
xstate | XState
immer | ^?Immer
immutable-js | Immutable.js | any: immutablejs
swr | SWR (data fetching) | any: useswr
reselect | Reselect
jsx | !JSX
tsx | TSX
tanstack-router | TanStack Router
tanstack-start | TanStack Start
next-js-app-router | Next.js App Router | any: app router
nextauth | NextAuth | any: nextauth.js; auth.js
million-js | Million.js
framer-motion | Framer Motion
gsap | GSAP | any: greensock
anime-js | Anime.js
headless-ui | Headless UI
mantine | Mantine
semantic-ui | Semantic UI
fluent-ui | Fluent UI | any: fabric ui
primereact | PrimeReact
primeflex | PrimeFlex
primevue | PrimeVue
ng-zorro | Ng-Zorro
ng-bootstrap | NG Bootstrap
angular-cli | Angular CLI
angular-universal | Angular Universal
angular-signals | Angular Signals | any: signals angular
angular-router | Angular Router
reactive-forms | Reactive Forms = Formularios reactivos
standalone-components | Standalone Components
ngmodules | NgModules
angular-elements | Angular Elements
angular-cdk | Angular CDK
nebular | Nebular
element-ui | Element UI | any: element plus
bootstrap-vue | Bootstrap Vue | any: bootstrapvue
vue-router | Vue Router
vue-cli | Vue CLI
vue-test-utils | Vue Test Utils
composition-api | Composition API
options-api | Options API
nuxt-ui | Nuxt UI
vueuse | VueUse
vitepress | VitePress
sveltekit-adapter | SvelteKit Adapter
mithril | Mithril
inferno | ^?Inferno
stimulus | Stimulus (JavaScript) | any: stimulus.js; ^?Hotwire; hotwire turbo
inertia-js | Inertia.js | any: inertiajs
livewire | ^Livewire | any: laravel livewire
knockout-js | Knockout.js | any: ^?Knockout; knockoutjs
durandal | Durandal
dojo-toolkit | Dojo Toolkit
prototype-js | Prototype.js
mootools | MooTools
aurelia | ^?Aurelia
riot-js | Riot.js
aframe | Aframe | any: a-frame
babylon-js | Babylon.js
cesium | ^?Cesium
playcanvas | PlayCanvas
# styles
css-modules | CSS Modules
css-animations | CSS animations = Animaciones CSS
css-custom-properties | CSS custom properties = Variables CSS | any: css variables
css-in-js | CSS-in-JS
css-preprocessors | CSS preprocessors = Preprocesadores CSS
css-houdini | CSS Houdini
stylus | ^?Stylus
postcss | PostCSS
unocss | UnoCSS
windi-css | Windi CSS
daisyui | DaisyUI
flowbite | Flowbite
materialize-css | Materialize CSS | any: ^?Materialize; materializecss
uikit-css | UIkit CSS
pure-css | Pure CSS
tachyons | Tachyons
smacss | SMACSS
oocss | OOCSS
normalize-css | Normalize.css
font-awesome | Font Awesome
media-queries | Media queries
responsive-images | Responsive images = Imágenes adaptables
svg | SVG | any: scalable vector graphics
html-canvas | HTML canvas | any: html5 canvas
semantic-html | Semantic HTML = HTML semántico
html-templates | HTML templates = Maquetación HTML | es: maquetación web; maquetación html5; maquetado web; maquetación css; maquetado html
pug | ^?Pug | any: pugjs; pug.js
ejs | !EJS
mustache | ^?Mustache
nunjucks | Nunjucks
twig | ^?Twig
smarty | ^?Smarty
jinja | Jinja | any: jinja2
freemarker | FreeMarker
velocity | ^?Velocity
apache-wicket | Apache Wicket
gwt | !GWT | any: google web toolkit
eleventy | ^?Eleventy | any: 11ty
hugo | Hugo (site generator) | any: hugo ssg
jekyll | ^Jekyll
hexo | ^Hexo
docusaurus | Docusaurus
gridsome | Gridsome
static-websites | Static websites = Sitios estáticos
jamstack | JAMstack
web-performance | Web performance = Rendimiento web | any: web performance optimization; optimización de rendimiento web
lighthouse | ^?Lighthouse | any: google lighthouse
pagespeed-insights | PageSpeed Insights | any: google pagespeed
chrome-devtools | Chrome DevTools | any: devtools; developer tools chrome
service-workers | Service Workers
web-workers | Web Workers
web-storage | Web Storage | any: localstorage; ?local storage; session storage
indexeddb | IndexedDB
fetch-api | Fetch API
web-audio-api | Web Audio API
intersection-observer | Intersection Observer
shadow-dom | Shadow DOM
custom-elements | Custom Elements
virtual-dom | Virtual DOM
event-delegation | Event delegation = Delegación de eventos
browser-extensions | Browser extensions = Extensiones de navegador | any: chrome extensions
client-side-rendering | Client-side rendering
incremental-static-regeneration | Incremental static regeneration
hydration | Hydration (web) | any: partial hydration; islands architecture
tree-shaking | Tree shaking
hot-module-replacement | Hot module replacement
es-modules | ES modules | any: ?esm; módulos es
commonjs | CommonJS
vanilla-javascript | Vanilla JavaScript | any: vanilla js; javascript vanilla; javascript puro | implies: javascript (it is JavaScript without a framework)
javascript-promises | JavaScript promises = Promesas de JavaScript | any: async await; promises javascript
typescript-generics | TypeScript generics
json-schema | JSON Schema
zod | ^Zod
yup | ^?Yup
joi | ^?Joi
ajv | Ajv
class-validator | class-validator
lodash | Lodash
underscore-js | Underscore.js | any: underscorejs
moment-js | Moment.js | any: momentjs
day-js | Day.js
date-fns | date-fns
luxon | ^?Luxon
ramda | Ramda
fuse-js | Fuse.js
datatables | DataTables | any: jquery datatables
ag-grid | AG Grid
handsontable | Handsontable
select2 | Select2
jquery-ui | jQuery UI
jquery-mobile | jQuery Mobile
sweetalert | SweetAlert | any: sweetalert2
swiper-js | Swiper.js
openlayers | OpenLayers
google-charts | Google Charts
echarts | ECharts | any: apache echarts
recharts | Recharts
apexcharts | ApexCharts
amcharts | amCharts
nivo | Nivo
victory-charts | Victory charts
visx | Visx
vega | ^?Vega
fusioncharts | FusionCharts
konva | Konva | any: konva.js
fabric-js | Fabric.js
p5-js | p5.js
quill-editor | Quill editor
tinymce | TinyMCE
ckeditor | CKEditor
draft-js | Draft.js
monaco-editor | Monaco Editor
video-js | Video.js
socket-io-client | Socket.io client
apollo-client | Apollo Client
urql | urql
graphql-code-generator | GraphQL Code Generator
trpc | tRPC
openapi-generator | OpenAPI Generator
ky | ^?Ky
superagent | Superagent
msw | !?MSW | any: mock service worker
faker-js | Faker.js
husky | Husky (git hooks) | any: husky git; lint-staged; git hooks
stylelint | Stylelint
tslint | TSLint
jshint | JSHint
editorconfig | EditorConfig
biome | ^?Biome
bower | ^?Bower
browserify | Browserify
snowpack | Snowpack
bit | Bit (components) | any: bit.dev components
single-spa | single-spa
qiankun | qiankun
piral | Piral
chromatic | ^?Chromatic
web-accessibility-standards | Web accessibility standards = Estándares de accesibilidad web | any: wcag 2.1; wcag 2.2; wai-aria; !?ARIA; section 508
axe | Axe (accessibility) | any: axe-core; axe devtools
screen-readers | Screen readers = Lectores de pantalla
web-standards | Web standards = Estándares web | any: w3c; estándares w3c
cookies-and-consent | Cookies and consent = Gestión de cookies | any: consent management; cmp cookies
email-templates | Email templates = Plantillas de correo | any: mjml; email html
wordpress-themes | WordPress themes = Temas de WordPress | any: wordpress theme development; desarrollo de temas wordpress
wordpress-plugins | WordPress plugins = Plugins de WordPress | any: desarrollo de plugins
gutenberg | ^?Gutenberg
advanced-custom-fields | Advanced Custom Fields
shopify-plus | Shopify Plus
hydrogen | Hydrogen (Shopify) | any: shopify hydrogen
vtex-io | VTEX IO
bigcommerce | BigCommerce
opencart | OpenCart
tiendanube-development | Tiendanube development
salesforce-experience-cloud | Salesforce Experience Cloud | any: experience cloud; salesforce communities
headless-cms | Headless CMS | any: cms headless
headless-commerce | Headless commerce
sanity-cms | Sanity CMS | any: sanity.io
ghost-cms | Ghost CMS
prismic | Prismic
storyblok | Storyblok
directus | Directus
payload-cms | Payload CMS
keystonejs | KeystoneJS
netlify-cms | Netlify CMS
craft-cms | Craft CMS
typo3 | TYPO3
kentico | Kentico
dnn-platform | DNN Platform | any: dotnetnuke
optimizely-cms | Optimizely CMS | any: episerver
webflow-cms | Webflow CMS
`,
};
