import type { FieldSource } from '../vocabulary.ts';

export const spokenLanguages: FieldSource = {
  field: 'spoken-languages',
  type: 'language',
  lines: `
english | English = Inglés | es: inglés técnico; inglés avanzado; inglés intermedio; inglés básico; idioma inglés; inglés fluido; dominio de inglés; nivel de inglés; inglés conversacional; inglés bilingüe; inglés comercial; dominio del inglés; inglés b2; inglés c1; inglés b1; manejo de inglés; inglés oral y escrito; lectura en inglés | en: english language; fluent english; spoken english; written english; english proficiency; fluent in english; english fluency; business english; english language skills; english skills; advanced english; proficiency in english; command of english; english communication; english speaking | fr: anglais; anglais courant; anglais professionnel; anglais technique; maîtrise de l'anglais; langue anglaise | pt: inglês; inglês avançado; inglês fluente; inglês intermediário; inglês técnico | esco: 6d3edede-8951-4621-a835-e04323300fa0
spanish | Spanish = Español | es: idioma español; castellano; lengua española; español nativo; español fluido; español avanzado | en: fluent spanish; spanish language; fluent in spanish; native spanish; spanish speaking; spanish speaker | fr: espagnol; espagnol courant; langue espagnole | pt: espanhol; espanhol avançado; espanhol fluente | esco: 14ee9f76-3524-43d5-8a1a-5ba8283f8bd7
portuguese | Portuguese = Portugués | es: idioma portugués; portugués avanzado; portugués intermedio; portugués fluido; portugués básico | en: fluent portuguese; portuguese language; brazilian portuguese | fr: portugais | pt: português; português fluente | esco: 584c13e8-fd06-4ca3-a45b-cca5b2f147a7
french | ?French = Francés | es: idioma francés; francés avanzado; francés intermedio | en: fluent french; french language; fluent in french | fr: français; langue française; français courant; maîtrise du français; français écrit | pt: francês; francês fluente | esco: e747e77e-0ea1-4001-8b07-1d11946b5f1b
german | ?German = Alemán | es: idioma alemán; alemán avanzado | en: fluent german; german language | fr: ?allemand; allemand courant | pt: alemão | esco: 4812a4ea-dc55-4dc6-b9b0-4a59bba2c647
italian | ?Italian = ?Italiano | es: idioma italiano | en: fluent italian; italian language | fr: ?italien | pt: italiano fluente | esco: 87219dfe-a21c-4160-8cc8-1eabf9b16b44
chinese | ?Chinese = ?Chino | es: chino mandarín; mandarín; idioma chino | en: mandarin; mandarin chinese; chinese language; cantonese | fr: ?chinois; mandarin | pt: ?chinês | esco: 1fe42b38-cd42-4fc7-ae77-14e4c9e96295
japanese | ?Japanese = Japonés | es: idioma japonés | en: japanese language | fr: ?japonais | esco: 39c675c4-af13-49db-bbed-cf762102f85e
korean | ?Korean = ?Coreano | es: idioma coreano | en: korean language | fr: coréen | esco: f9bc2890-d1f2-4a83-bd7b-b150a7679c79
arabic | ?Arabic = ?Árabe | es: idioma árabe | en: arabic language; fluent arabic | fr: ?arabe; langue arabe | esco: 33859d93-987c-4caa-a0a9-6159ea7bbc2a
russian | ?Russian = ?Ruso | es: idioma ruso | en: russian language | fr: ?russe | esco: 6891bbce-20bf-4afc-bd5e-75bdf54c0165
dutch | ?Dutch = Neerlandés | es: holandés; idioma holandés | en: dutch language | fr: néerlandais | esco: cad4f44b-28a8-4448-86e5-7389e5ebf3eb
polish | Polish (language) = ?Polaco | es: idioma polaco | en: polish language; fluent polish | fr: ?polonais | esco: f3e9b964-0c2d-46c4-a895-8b3583054d69
swedish | ?Swedish = ?Sueco | en: swedish language | es: idioma sueco | fr: ?suédois | esco: 7ee51257-8947-4b69-9bdf-322baf0a6398
norwegian | ?Norwegian = ?Noruego | en: norwegian language | fr: ?norvégien | esco: 829f6eb5-0b26-4152-8eb3-82dd32b2b6f2
danish | ?Danish = Danés | en: danish language | fr: ?danois | esco: 273a28d6-1bd3-4d13-a906-3d75c1cfdfc1
finnish | ?Finnish = !Finés | en: finnish language | es: ?finlandés | fr: ?finnois | esco: 0e3493f4-0cad-4fbc-8e02-025f169b8114
czech | ?Czech = ?Checo | en: czech language | fr: ?tchèque | esco: da0795a7-6866-4afc-81ed-5e3aa398f058
romanian | ?Romanian = ?Rumano | en: romanian language | fr: ?roumain | esco: 4b9f1ae5-0ee6-4738-8999-9b8191fba808
hungarian | ?Hungarian = ?Húngaro | en: hungarian language | fr: ?hongrois | esco: ddd3596a-43f3-402e-960a-5f79362a8609
greek | ?Greek = ?Griego | en: greek language | fr: ?grec | esco: ea4ebfa1-e17a-4416-ac54-955f33e6ade7
turkish | ?Turkish = ?Turco | en: turkish language | fr: ?turc | esco: aa66a033-8522-40e9-a5c0-ff2593e2669c
ukrainian | ?Ukrainian = ?Ucraniano | en: ukrainian language | fr: ?ukrainien | esco: 354b948c-7eef-4ebc-bfd6-f60d7d5acb62
hebrew | ?Hebrew = ?Hebreo | es: idioma hebreo | fr: hébreu | esco: 8a45f04a-cd28-4ac1-8e8b-ecfd21be0b18
hindi | Hindi | en: hindi language | esco: d93a7370-bf56-43f5-be54-e108f8ec3107
vietnamese | ?Vietnamese = ?Vietnamita | en: vietnamese language | fr: vietnamien | esco: bf60009d-8afb-4306-9b0d-cfe2f66ab08f
thai | ?Thai = ?Tailandés | en: thai language
catalan | Catalan (language) = Catalán | es: idioma catalán | en: catalan language | fr: langue catalane | pt: língua catalã | esco: 8ee2b6f2-7017-4b9a-9de2-4dedf0711394
galician | ?Galician = ?Gallego | en: galician language | es: idioma gallego | esco: 66212ff2-34b9-4812-be58-f53a0b751863
basque | ?Basque = Euskera | en: basque language | es: ?vasco | esco: a28fa5f1-be5b-4608-8376-acea8c2f8cb1
valencian | Valencian = ?Valenciano | en: valencian language | es: idioma valenciano
quechua | Quechua | es: kichwa; quichua
guarani | Guaraní | es: idioma guaraní
nahuatl | Náhuatl | es: lengua náhuatl
maya-language | Maya (language) = Maya (lengua) | es: lengua maya; maya yucateco
aymara | Aymara | es: aimara
afrikaans | Afrikaans | en: afrikaans language
zulu | isiZulu | en: zulu
xhosa | isiXhosa | en: xhosa
sotho | Sesotho | en: sotho; sepedi; northern sotho
tswana | Setswana | en: tswana
tsonga | Xitsonga | en: tsonga
venda | Tshivenda | en: ^?venda
swahili | Swahili | en: kiswahili; swahili language
amharic | Amharic | en: amharic language; fluent in amharic
oromo | Afaan Oromo | en: oromo; oromiffa; oromifa; afan oromo
tigrinya | Tigrinya | en: tigrigna
somali | ?Somali | en: somali language
sign-language | Sign language = Lengua de señas | es: lenguaje de señas; lengua de signos; !LSC; interpretación en lengua de señas | en: sign language interpreting; !SASL | fr: langue des signes; !LSF | pt: libras | esco: e2088cd0-b174-468a-adc0-921efdadb337
languages-bilingual | Bilingualism = Bilingüismo | es: bilingüe; bilingües; bilingüe inglés español; perfil bilingüe; dominio de idiomas | en: bilingual; multilingual | fr: bilingue; trilingue | pt: bilíngue
`,
};
