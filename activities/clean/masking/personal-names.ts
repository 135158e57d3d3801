import { foldText } from '../../../core/text/fold.ts';

/** Frequent given names of Latin America, Spain, France, southern Africa and the English-speaking world, folded. */
const GIVEN = `
  adriana adrian agustin agustina alba alberto alejandra alejandro alejo alex alexandra alfonso alfredo alicia alma alonso alvaro
  amalia amanda amparo ana analia andrea andres angel angela angelica angie anibal antonella antonia antonio araceli ariana ariel
  armando arturo astrid augusto aurora azul barbara beatriz belen benjamin bernardo berta bianca blanca brenda brian bruno camila
  camilo candela carina carla carlos carmen carolina catalina cecilia celeste celia cesar christian clara clarisa claudia claudio
  consuelo cristian cristina cristobal daiana dalia damian daniel daniela dario david dayana debora delfina deisy diana diego dora
  edgar edgardo edith eduardo elena eliana elias elisa elizabeth elsa elvira emilia emiliano emilio emma enrique erica erika ernesto
  esperanza estefania esteban estela ester eugenia eugenio eva evelyn ezequiel fabian fabiana fabiola facundo federico felipe
  fermin fernanda fernando fidel flavia flor florencia francisca francisco franco gabriel gabriela gael gaston genesis gerardo german
  gilberto gina gisela giselle gladys gloria gonzalo graciela gregorio guadalupe guido guillermina guillermo gustavo hector
  helena heidi hernan hilda horacio hugo humberto ignacio ileana ines ingrid irene iris irma isaac isabel isabella ismael ivan
  ivana ivonne jaime jairo javier jazmin jenny jennifer jeronimo jesica jessica jesus jhon jimena joaquin joel johana johanna jonathan jorge
  jose josefina joselyn juan juana juliana julian julieta julio karen karina karla katherine kevin lady laura lautaro leandro leidy leonardo
  leonel leonor leticia liliana lina lisandro lorena lorenzo lourdes lucas lucero lucia luciana luciano lucila luis luisa luz
  macarena magali magdalena maira manuel manuela marcela marcelo marcos margarita maria mariana mariano maribel maricela mariela mariel
  marilyn marina mario marisol maritza marlene marta martha martin martina mateo matias maura mauricio maximiliano mayra melanie melina
  melisa melissa mercedes micaela miguel milagros milena mirta monica monserrat nadia nahuel natalia nestor nicolas nicole nidia noelia nora
  norberto norma nubia octavio ofelia olga omar oriana oscar osvaldo pablo pamela paola patricia patricio paula paulina paz pedro pilar
  rafael ramiro ramon raquel raul rebeca regina renata rene ricardo roberto rocio rodolfo rodrigo rogelio rolando roman romina rosa
  rosalia rosana rosario roxana ruben ruth sabrina salvador samanta samuel sandra santiago sara sebastian selena sergio
  silvana silvia silvina simon sofia sol soledad sonia stella susana tamara tatiana teresa tomas ulises valentin valentina valeria
  vanesa vanessa veronica vicente victor victoria violeta virginia viviana walter wendy wilmer william wilson ximena xiomara yamila yesica
  yolanda yuliana zulma
  adele adeline adrien agathe agnes aicha alain alexandre alexis alice aline alix amelie aminata amina amine anais andre anne annie
  anthony antoine arnaud arthur audrey aurelie aurelien axel baptiste bastien benedicte benoit bernard brigitte bruno camille caroline
  catherine cecile cedric celine chantal charles charlotte chloe christelle christine christophe claire clement clementine clotilde
  corentin corinne cyril damien delphine denis didier dominique dorothee edouard elise elodie emilie emmanuel emmanuelle eric estelle
  etienne fabien fabrice fatima fatou florence florent florian francoise francois frederic gaelle gaetan georges geraldine
  gerard gilles gregory guillaume guy helene henri herve hugues isabelle jacques jean jeanne jeremy jerome joelle johan
  josephine judith jules julie julien juliette justine karim khadija laetitia laurence laurent lea leila leo louis louise
  lucie ludovic magalie malika marc margaux margot marie marine marion marjorie martine mathieu mathilde maud maxime melanie mehdi
  michael michel mickael mohamed mohammed monique morgane muriel myriam nadege nathalie nathan nicolas noemie odile olivier
  pascal pascale patrice patrick pauline perrine philippe pierre quentin rachid raphael regis remi remy renaud robin romain
  sabine sandrine sebastien severine solene sophie stephane stephanie sylvain sylvie theo thibault thierry thomas tristan
  valentine valerie vincent virginie xavier yann yannick yasmine yves yvonne zoe
  aaron adam alan albert alison allison amy andrew angus anna ashley barry ben bernadette beth bob bonnie bradley brandon brenda
  bridget bruce callum cameron candice carl carol cassandra catriona chad chantelle charlene chelsea cheryl chris christina christopher
  cindy colin connor courtney craig cynthia dale darren dave deborah debbie denise dennis derek diane donald donna doreen douglas duncan
  dylan edward eileen elaine ellen emily ethan evan fiona frank gareth gary gavin gemma geoff george gillian glenda glenn gordon graeme
  graham grant greg hannah harold harry hayley heather heinrich helen henry holly howard ian jack jackie jacob jacqueline jake james jamie
  jane janet janine jason jeff jeffrey jenna jeremy jess jim joan joanne joe john johan johannes jordan joseph joshua joyce judy justin
  kate kathleen kathryn katie keith kelly kenneth kerry kim kimberly kirsten kyle larry lauren leanne lee leigh leon lesley liam linda
  lindsay lisa liz lloyd louis louise luke lynn mandy margaret mark marlene martha mary matthew megan melanie melinda michelle mike mitchell
  nancy natasha neil nicholas nick nicola nigel nina noah norman owen pam pat paul peter phil philip phillip rachel ralph ray
  rebecca richard rob robert robyn roger ron ronald rosemary ross russell ryan sally sam samantha scott sean shane shannon sharon shaun
  sheila shirley sibongile simone stacey stephen steve steven stuart sue susan suzanne tammy tanya tara terry thandi thandeka theresa tim
  timothy tina todd tom tony tracey tracy trevor tyler vanessa wayne wendy zach
  anele ayanda bongani bongi busisiwe fikile gugu itumeleng kabelo karabo katlego khanyi kagiso lebo lebogang lerato lindiwe
  lungile lwazi mandla mbali mpho musa nandi neo nhlanhla nokuthula nomsa nomvula nonhlanhla noluthando ntombi ntombizodwa
  palesa phindile pieter puleng refilwe riaan sanele siphiwe sifiso simphiwe sindi sipho siyabonga sizwe tebogo thabang thabiso thabo
  themba thembi thuli tshepo tumelo unathi vusi xolani yolandi zanele zandile zinhle hendrik annelie elmarie ilse lizelle marius
  adriana aline amauri andreia antonio beatriz bruna caio camila carlos celso cintia debora eduarda fabio felipe gilson giovana
  guilherme gustavo henrique igor joao jose juliana karina larissa leandro leticia lucas luciana luiz marcia marcio mariana mateus
  matheus murilo natalia paulo priscila rafaela renan renato rodrigo rogerio rosangela sandro silvana sueli tatiana thiago tiago
  vagner vitor wagner wellington abebe almaz bekele dawit hana kebede meron mulu selam tigist yonas
`;

/** Frequent family names of the same places, folded. */
const FAMILY = `
  acevedo acosta acuna aguero aguilar aguirre alarcon alfaro almeida alonso alvarado alvarez andrade aparicio aragon aranda arango arce
  arias arroyo avila ayala baez barrera barrientos barrios bautista becerra benavides benitez bermudez bernal blanco bolanos bonilla
  bravo bustamante bustos caballero cabrera caceres calderon camacho campos cano cardenas cardona carrasco carrillo castaneda castano
  castellanos castillo castro ceballos cervantes chavez contreras cordero cordoba correa cortes coronel cruz cuellar cuevas davila delgado
  diaz dominguez duarte duque echeverri echeverria escobar espinosa espinoza esquivel estrada fernandez ferrari ferreyra figueroa flores
  fonseca franco fuentes gaitan galarza galindo gallardo gallego gallegos galvis gamboa garcia garzon gil gimenez giraldo godoy gomez
  gonzalez granados guerra guerrero guevara gutierrez guzman henao heredia hernandez herrera hidalgo hincapie hoyos hurtado ibanez
  ibarra jaramillo jimenez juarez lara ledesma leal leiva leon lombardi londono lopez lozano lugo luna macias maldonado marin
  marquez marulanda martinez mejia mena mendez mendoza meneses mesa meza miranda molina moncada monroy montenegro montes montoya
  mora morales moreno mosquera munoz murillo naranjo nava navarro nieto nunez obando ocampo ochoa ojeda olivares olmos orozco
  ortega ortiz osorio ospina pacheco padilla paez palacios palma paredes parra patino pedraza pena peralta pereira perez pineda pinto pinzon
  polania ponce porras portillo posada prieto puerta quintana quintero quiroga quiroz ramirez ramos rangel recalde rendon restrepo
  reyes rincon rios rivas rivera robles rocha rodriguez rojas roldan romero rosales rossi rubio rueda ruiz saavedra saenz
  salas salazar salcedo saldarriaga salgado salinas sanchez sandoval santana santos sarmiento serna serrano sierra silva solano soler solis
  soria sosa soto suarez tapia tejada tellez toledo toro torres trejo trujillo uribe urrutia valdes valdez valencia valenzuela vallejo
  varela vargas vasquez vazquez vega velasco velasquez velez vera vergara vidal villa villalba villanueva villegas yepes zambrano zamora zapata
  zarate zuluaga zuniga
  andre arnaud aubert bailly barbier barre benard berger bernard bertrand blanchard bonnet boucher bouvier boyer brun caron carpentier charles
  chevalier clement colin cousin da daniel david denis deschamps diallo dubois dufour dumas dumont dupont dupuis durand duval fabre
  faure fernandes fleury fontaine fournier francois gaillard garnier gauthier gautier gerard girard giraud guerin guillot henry huet hubert
  jacquet joly lacroix lambert laurent leblanc leclerc lecomte lefebvre lefevre legrand lemaire lemoine leroux leroy lopez lucas
  maillard marchand marie martin masson mathieu mercier meunier meyer michel moreau morel morin moulin muller nicolas noel olivier
  paris perrin petit philippe picard pierre poirier renard renaud rey richard riviere robert robin roche roger rolland rousseau roussel roux
  schmitt simon thomas traore vasseur vidal vincent wagner weber
  adams allen anderson bailey baker barnes bell bennett botha brooks brown campbell carter clark clarke coetzee collins cook cooper
  cox davids davies davis dlamini dube du edwards evans evans fourie foster fraser gibson govender gray green griffiths hall harris harrison
  hendricks hill hlongwane howard hughes jackson jacobs james jenkins johnson jones joubert kelly khan khoza khumalo king kruger
  lewis lloyd louw mabaso mabena mahlangu maluleke marais maseko masuku mazibuko mbatha mchunu mhlongo mitchell mkhize mnguni modise mofokeng
  mokoena molefe moloi moodley moore morgan morris motaung moyo mthembu mthethwa murphy murray naidoo naidu ndaba ndlovu nel ngcobo ngubane
  ngwenya nkosi nkuna ntuli nxumalo nyathi parker patel phillips phiri pillay pretorius price radebe reddy richardson roberts robertson
  robinson rogers ross scott shabalala shaw sibanda sibiya simpson singh sithole smit smith snyman stewart steyn swanepoel
  taylor thompson tshabalala turner van venter viljoen visser walker ward watson webb white williams wilson wood wright young zondi zulu zungu zwane
  almeida alves araujo azevedo barbosa barros batista borges cardoso carneiro carvalho cavalcanti cunha dias fernandes ferreira freitas
  gomes goncalves lima lopes machado marques martins melo mendes monteiro moraes moreira moura nascimento nogueira nunes oliveira pereira pires
  ribeiro rodrigues santana santos silveira soares sousa souza teixeira vieira
`;

const toSet = (names: string) => new Set(names.split(/\s+/).filter((name) => name !== ''));
const GIVEN_NAMES = toSet(GIVEN);
const FAMILY_NAMES = toSet(FAMILY);

/** Whether a word is a frequent given name, whatever its case and accents. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(foldText(word));
}

/** Whether a word is a frequent family name, whatever its case and accents. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(foldText(word));
}
