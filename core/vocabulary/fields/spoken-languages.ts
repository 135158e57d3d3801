import type { FieldSource } from '../vocabulary.ts';

export const spokenLanguages: FieldSource = {
  field: 'spoken-languages',
  type: 'language',
  lines: `
english | English = Inglés | es: inglés técnico; inglés avanzado; inglés intermedio; inglés básico; idioma inglés; inglés fluido; dominio de inglés; nivel de inglés; inglés conversacional; inglés bilingüe; inglés comercial; dominio del inglés; inglés b2; inglés c1; inglés b1; manejo de inglés; inglés oral y escrito; lectura en inglés | en: english language; fluent english; spoken english; written english; english proficiency; fluent in english; english fluency; business english; english language skills; english skills; advanced english; proficiency in english; command of english; english communication; english speaking | fr: anglais; anglais courant; anglais professionnel; anglais technique; maîtrise de l'anglais; langue anglaise | pt: inglês; inglês avançado; inglês fluente; inglês intermediário; inglês técnico
spanish | Spanish = Español | es: idioma español; castellano; lengua española; español nativo; español fluido; español avanzado | en: fluent spanish; spanish language; fluent in spanish; native spanish; spanish speaking; spanish speaker | fr: espagnol; espagnol courant; langue espagnole | pt: espanhol; espanhol avançado; espanhol fluente
portuguese | Portuguese = Portugués | es: idioma portugués; portugués avanzado; portugués intermedio; portugués fluido; portugués básico | en: fluent portuguese; portuguese language; brazilian portuguese | fr: portugais | pt: português; português fluente
french | French = Francés | es: idioma francés; francés avanzado; francés intermedio | en: fluent french; french language; fluent in french; ?french | fr: français; langue française; français courant; maîtrise du français; français écrit | pt: francês; francês fluente
german | German = Alemán | es: idioma alemán; alemán avanzado | en: fluent german; german language; ?german | fr: ?allemand; allemand courant | pt: alemão
italian | Italian = Italiano | es: idioma italiano; ?italiano | en: fluent italian; italian language; ?italian | fr: ?italien | pt: italiano fluente
chinese | Chinese = Chino | es: chino mandarín; mandarín; idioma chino; ?chino | en: mandarin; mandarin chinese; chinese language; ?chinese; cantonese | fr: ?chinois; mandarin | pt: ?chinês
japanese | Japanese = Japonés | es: idioma japonés; ?japonés | en: japanese language; ?japanese | fr: ?japonais | pt: japonês
korean | Korean = Coreano | es: idioma coreano; ?coreano | en: korean language; ?korean | fr: coréen
arabic | Arabic = Árabe | es: idioma árabe; ?árabe | en: arabic language; fluent arabic; ?arabic | fr: ?arabe; langue arabe
russian | Russian = Ruso | es: idioma ruso; ?ruso | en: russian language; ?russian | fr: ?russe
dutch | Dutch = Neerlandés | es: holandés; idioma holandés | en: dutch language; ?dutch | fr: néerlandais
polish | Polish (language) = Polaco | es: idioma polaco; ?polaco | en: polish language; fluent polish | fr: ?polonais
swedish | Swedish = Sueco | en: swedish language; ?swedish | es: idioma sueco; ?sueco | fr: ?suédois
norwegian | Norwegian = Noruego | en: norwegian language; ?norwegian | es: ?noruego | fr: ?norvégien
danish | Danish = Danés | en: danish language; ?danish | es: danés | fr: ?danois
finnish | Finnish = !Finés | en: finnish language; ?finnish | es: ?finlandés | fr: ?finnois
czech | Czech = Checo | en: czech language; ?czech | es: ?checo | fr: ?tchèque
romanian | Romanian = Rumano | en: romanian language; ?romanian | es: ?rumano | fr: ?roumain
hungarian | Hungarian = Húngaro | en: hungarian language; ?hungarian | es: ?húngaro | fr: ?hongrois
greek | Greek = Griego | en: greek language; ?greek | es: ?griego | fr: ?grec
turkish | Turkish = Turco | en: turkish language; ?turkish | es: ?turco | fr: ?turc
ukrainian | Ukrainian = Ucraniano | en: ukrainian language; ?ukrainian | es: ?ucraniano | fr: ?ukrainien
hebrew | Hebrew = Hebreo | en: ?hebrew | es: ?hebreo; idioma hebreo | fr: hébreu
hindi | Hindi | en: hindi language
vietnamese | Vietnamese = Vietnamita | en: vietnamese language; ?vietnamese | es: ?vietnamita | fr: vietnamien
thai | Thai = Tailandés | en: thai language; ?thai | es: ?tailandés
catalan | Catalan = Catalán | en: catalan language | es: idioma catalán; catalán | fr: ?catalan
galician | Galician = Gallego | en: galician language; ?galician | es: idioma gallego; ?gallego
basque | Basque = Euskera | en: basque language; ?basque | es: euskera; ?vasco
valencian | Valencian = Valenciano | en: valencian language | es: idioma valenciano; ?valenciano
quechua | Quechua | es: kichwa; quichua
guarani | Guaraní | es: guaraní; idioma guaraní
nahuatl | Náhuatl | es: lengua náhuatl
maya-language | Maya (language) = Maya (lengua) | es: lengua maya; maya yucateco
aymara | Aymara | es: aimara
afrikaans | Afrikaans | en: afrikaans language
zulu | isiZulu | en: zulu; isizulu
xhosa | isiXhosa | en: xhosa; isixhosa
sotho | Sesotho | en: sotho; sesotho; sepedi; northern sotho
tswana | Setswana | en: tswana; setswana
tsonga | Xitsonga | en: tsonga; xitsonga
venda | Tshivenda | en: tshivenda; ^?venda
swahili | Swahili | en: kiswahili; swahili language
amharic | Amharic | en: amharic language; fluent in amharic
oromo | Afaan Oromo | en: oromo; oromiffa; oromifa; afan oromo
tigrinya | Tigrinya | en: tigrigna
somali | Somali | en: somali language; ?somali
sign-language | Sign language = Lengua de señas | es: lenguaje de señas; lengua de signos; !LSC; interpretación en lengua de señas | en: sign language interpreting; !SASL | fr: langue des signes; !LSF | pt: libras
languages-bilingual | Bilingualism = Bilingüismo | es: bilingüe; bilingües; bilingüe inglés español; perfil bilingüe; dominio de idiomas | en: bilingual; multilingual | fr: bilingue; trilingue | pt: bilíngue
`,
};
