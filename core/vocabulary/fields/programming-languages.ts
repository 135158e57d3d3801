import type { FieldSource } from '../vocabulary.ts';

export const programmingLanguages: FieldSource = {
  field: 'programming-languages',
  type: 'hard',
  lines: `
python | Python | any: python3; python 3; python 3.x | esco: ccd0a1d9-afda-43d9-b901-96344886e14d
java | Java | any: java 8; java 11; java 17; java 21; java 25 | esco: 19a8293b-8e95-4de3-983f-77484079c389
javascript | JavaScript | any: java script; js; ecmascript | esco: 3cd569a2-4f88-4c1e-9995-8dce8c5e51a7
typescript | TypeScript | any: type script; !TS | esco: 867137fb-ff1b-4ca3-99f3-cb6969aa2c68 | family: coffeescript
csharp | C# | any: c sharp; csharp; !C#.NET | esco: 4c016b68-4116-468c-9dc6-42710c239e4a
cpp | C++ | any: cpp | esco: b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f
c | !?C | es: lenguaje c | any: ansi c
r | !?R | es: lenguaje r | any: r studio; rstudio; rlang | esco: 51586df8-1c46-4b47-8583-773cb63bf00b | family: python; sas; spss; stata
go | !?Go | any: golang
rust | ^?Rust | family: cpp; go
ruby | ^?Ruby | esco: 0ccdfe98-f845-4598-84a1-3dca66e9d9a3
php | PHP | any: php 8; php8; php7; php 8.x; php 7.x; php 8.2 | esco: 4350c38d-0fe9-4ca7-bab9-40ed7f72b04f
swift | ^?Swift | esco: be80acfc-b6f2-4411-9b8d-b19d9cd2556a | replaces: objective-c
kotlin | Kotlin | family: java
scala | ^Scala | esco: ffddfc7c-a9dd-449f-9e96-882dc447c8b6 | family: kotlin; clojure
objective-c | Objective-C | any: objectivec | esco: 9973a5a2-7822-4161-99e9-95c781eb63f8
dart | ^?Dart
perl | ^Perl | esco: 401eb8d8-6daa-4f8b-90ad-60afc71eb4f8
lua | ^Lua
groovy | ^?Groovy | esco: 52cf3037-ab53-4806-85ed-7fd21ea7f6a1
haskell | Haskell | esco: 000f1d3d-220f-4789-9c0a-cc742521fb02
elixir | ^?Elixir
erlang | Erlang | esco: 034c29fa-c3ba-45ea-b8f3-bf8e3705e386
clojure | Clojure
fsharp | F#
vbdotnet | VB.NET | any: visual basic .net; vb net; visual basic.net
visual-basic | Visual Basic | any: visual basic 6; vb6 | esco: 13bdd41a-2a18-441f-96db-41252c519413
vba | VBA | en: visual basic for applications
matlab | MATLAB | esco: c3a03c5a-c260-4c26-9b9a-873abb396f4d
julia | ^?Julia
cobol | COBOL | esco: def007fa-5fed-4a5f-91a2-b0d7e3db1be1
fortran | Fortran
pascal | ^?Pascal | esco: e8b89eb6-51e8-4c3a-babb-88b2e110376b
delphi | ^?Delphi
abap | ABAP | esco: eb0e5615-1575-4a86-a1a2-7d39595033c5
pl-sql | PL/SQL | any: plsql; pl sql
t-sql | T-SQL | any: transact-sql; tsql
sql | SQL | es: lenguaje sql; consultas sql; queries sql; escritura de consultas sql | en: structured query language; sql queries; sql scripting; sql scripts | fr: requêtes sql | pt: sql avançado | esco: 598de5b0-5b58-4ea7-8058-a4bc4d18c742
html | HTML | any: html5; html 5
css | CSS | any: css3; css 3 | esco: e5d1f825-60ed-4bdd-872a-e748c387f777
html-css | HTML/CSS | any: html5/css3; html & css | es: html y css
xml | XML
xslt | XSLT
xsd | XSD
xpath | XPath
json | JSON
yaml | YAML | any: yml
bash | ^Bash | any: bash scripting; shell bash
shell | ^?Shell | any: shell script; shell scripting | es: scripts de shell
powershell | PowerShell | any: power shell
solidity | Solidity | esco: 605399ce-4736-4b41-b41e-92ecf2139454
apex | ^?Apex | any: salesforce apex
assembly-language | Assembly language = Ensamblador | any: assembler
rpg | !RPG | any: rpgle; rpg ile
jcl | !JCL
verilog | Verilog
vhdl | VHDL
dax | !DAX
sas | !?SAS | any: sas base; sas guide
spss | SPSS
stata | Stata
crystal | ^?Crystal
ocaml | OCaml
zig | Zig | family: c
nim | Nim
glsl | GLSL
hlsl | HLSL
cuda | CUDA
scratch | ^?Scratch | esco: d56fc2b5-4b0a-4e7e-9bde-a33736f6ff18
smalltalk | Smalltalk | esco: 42ed3bfb-1a01-4c8b-9758-fc6438865734
prolog | Prolog | esco: 2bde42ae-e776-41c1-9ded-b07b30bfe985
lisp | Lisp | esco: 0de61385-de6d-4146-ba32-1cc1bc102220
awk | AWK
gherkin | ^?Gherkin | es: lenguaje gherkin
sass | ^Sass | any: scss; sass/scss | esco: 1110c92f-3059-445a-9436-0f4200d365f5
less | !?LESS | esco: 26fa7a33-a426-4cd5-9792-33bf668612e1 | family: sass
graphql | GraphQL | any: graph ql | family: api-rest; grpc
sparql | SPARQL | esco: 5da8018b-ae85-4cde-ad93-0394369018f3
cypher | Cypher
power-query | Power Query
power-fx | Power Fx
labview | LabVIEW
tcl | Tcl
actionscript | ActionScript
coffeescript | CoffeeScript | esco: 993b1e23-f2de-4bd8-b33f-f86dde1c8e9d
webassembly | WebAssembly | any: wasm
markdown | Markdown
latex | LaTeX
jsp | JSP | en: java server pages
aspx | ASPX
razor | ^Razor
thymeleaf | Thymeleaf
jsf | JSF | en: java server faces
primefaces | PrimeFaces
uml | UML | esco: 7193cb6d-8334-494f-86e5-21e6d03a47c3
bpmn | BPMN | any: bpmn 2.0
hcl | !HCL
bicep | Bicep
kql | !KQL
scripting | Scripting | en: ?scripts | any: scripting languages | es: lenguajes de scripting; lenguajes de script
`,
};
