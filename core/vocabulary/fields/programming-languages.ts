import type { FieldSource } from '../vocabulary.ts';

export const programmingLanguages: FieldSource = {
  field: 'programming-languages',
  type: 'hard',
  lines: `
python | Python | any: python3; python 3
java | Java | any: java 8; java 11; java 17; java 21
javascript | JavaScript | any: java script; js; ecmascript
typescript | TypeScript | any: type script; !TS
csharp | C# | any: c sharp; csharp; !C#.NET
cpp | C++ | any: cpp
c | !?C | es: lenguaje c | any: ansi c
r | !?R | es: lenguaje r | any: r studio; rstudio; rlang
go | !?Go | any: golang
rust | ^?Rust
ruby | ^?Ruby
php | PHP | any: php 8; php8; php7
swift | ^?Swift
kotlin | Kotlin
scala | ^Scala
objective-c | Objective-C | any: objective c; objectivec
dart | ^?Dart
perl | ^Perl
lua | ^Lua
groovy | ^?Groovy
haskell | Haskell
elixir | ^?Elixir
erlang | Erlang
clojure | Clojure
fsharp | F#
vbdotnet | VB.NET | any: visual basic .net; vb net; visual basic.net
visual-basic | Visual Basic | any: visual basic 6; vb6
vba | VBA | en: visual basic for applications
matlab | MATLAB
julia | ^?Julia
cobol | COBOL
fortran | Fortran
pascal | ^?Pascal
delphi | ^?Delphi
abap | ABAP
pl-sql | PL/SQL | any: plsql; pl sql; pl-sql
t-sql | T-SQL | any: transact-sql; transact sql; tsql
sql | SQL | es: lenguaje sql; consultas sql; queries sql | en: structured query language; sql queries
html | HTML | any: html5; html 5
css | CSS | any: css3; css 3
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
solidity | Solidity
apex | ^?Apex | any: salesforce apex
assembly-language | Assembly language = Ensamblador | es: ensamblador | any: assembler
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
zig | Zig
nim | Nim
glsl | GLSL
hlsl | HLSL
cuda | CUDA
scratch | ^?Scratch
smalltalk | Smalltalk
prolog | Prolog
lisp | Lisp
awk | AWK
gherkin | ^?Gherkin | es: lenguaje gherkin
sass | ^Sass | any: scss; sass/scss
less | !?LESS
graphql | GraphQL | any: graph ql
sparql | SPARQL
cypher | Cypher
power-query | Power Query
power-fx | Power Fx
labview | LabVIEW
tcl | Tcl
actionscript | ActionScript
coffeescript | CoffeeScript
webassembly | WebAssembly | any: wasm
markdown | Markdown
latex | LaTeX
jsp | JSP | en: java server pages
aspx | ASPX
razor | ^Razor
thymeleaf | Thymeleaf
jsf | JSF | en: java server faces
primefaces | PrimeFaces
uml | UML
bpmn | BPMN | any: bpmn 2.0
hcl | !HCL
bicep | Bicep
kql | !KQL
scripting | Scripting | en: ?scripts | any: scripting languages | es: lenguajes de scripting; lenguajes de script
`,
};
