/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const COMMERCE_SKILLS = `
sales | k | sales / field sales | ventas / técnicas de venta | vente / techniques de vente | vendas / técnicas de vendas
b2b-sales | k | B2B sales / business-to-business sales | ventas B2B / venta corporativa | vente B2B / vente aux entreprises | vendas B2B
telesales | k | telesales / telephone sales | televentas / venta telefónica | télévente / vente par téléphone | televendas
prospecting | k | prospecting / lead generation | prospección de clientes / prospección comercial | prospection commerciale / prospection téléphonique | prospecção de clientes
negotiation | s | negotiation / negotiation skills | negociación / habilidades de negociación | négociation / sens de la négociation | negociação
closing-sales | k | closing deals / sales closing | cierre de ventas | conclusion de ventes | fechamento de vendas
account-management | k | key account management / account management | manejo de cuentas clave / gestión de cuentas clave | gestion de comptes clés / suivi de portefeuille clients | gestão de contas
after-sales | k | after-sales service | servicio postventa / posventa | service après-vente | pós-venda
crm | t | CRM / CRM systems | CRM / manejo de CRM | CRM / outils CRM | CRM
hubspot | t | HubSpot | = | = | =
zoho | t | Zoho CRM | = | = | =
customer-service | k | customer service / client service | servicio al cliente / atención al cliente | service client / relation client | atendimento ao cliente
complaint-handling | k | complaint handling / query resolution | manejo de PQRS@CO / manejo de objeciones / resolución de reclamos | traitement des réclamations | tratamento de reclamações
call-centre | k | call centre operations / inbound and outbound calls | llamadas inbound y outbound / operación de call center | appels entrants et sortants / centre d'appels | central de atendimento
zendesk | t | Zendesk | = | = | =
cash-handling | k | cash handling / cash-up | manejo de efectivo / manejo de caja / arqueo de caja | encaissement / tenue de caisse | operação de caixa
pos-systems | t | point of sale systems / POS systems | punto de venta (POS) / sistemas POS / datáfono@CO | logiciels de caisse / terminal de paiement | sistemas de PDV
merchandising | k | merchandising / visual merchandising | merchandising / exhibición de productos | merchandising / mise en rayon | merchandising
stock-replenishment | k | shelf packing / stock replenishment | surtido de mercancía@CO,MX / reposición de mercadería@AR | réassort / approvisionnement des rayons | reposição de mercadorias
inventory-control | k | inventory control / stock control / stock taking | control de inventarios / toma de inventarios / control de stock@AR | gestion des stocks / inventaires | controle de estoque
digital-marketing | k | digital marketing | marketing digital / mercadeo digital@CO | marketing digital | marketing digital
google-ads | t | Google Ads | = | = | =
meta-ads | t | Meta Ads / Facebook Ads | = | = | =
google-analytics | t | Google Analytics / Google Analytics 4 | = | = | =
seo | k | SEO / search engine optimisation | SEO / posicionamiento SEO | SEO / référencement naturel | SEO
sem | k | SEM / paid search | SEM / pauta digital | SEM / référencement payant | SEM / mídia paga
email-marketing | k | email marketing | email marketing | e-mailing / emailing | e-mail marketing
mailchimp | t | Mailchimp | = | = | =
content-creation | k | content creation | creación de contenido / generación de contenidos | création de contenus | criação de conteúdo
copywriting | k | copywriting | redacción publicitaria / copywriting | rédaction web / conception-rédaction | redação publicitária
social-media | k | social media management / community management | manejo de redes sociales / gestión de redes sociales | gestion des réseaux sociaux / community management | gestão de redes sociais
photoshop | t | Adobe Photoshop / Photoshop | = | = | =
illustrator | t | Adobe Illustrator / Illustrator | = | = | =
canva | t | Canva | = | = | =
premiere | t | Adobe Premiere / Premiere Pro | = | = | =
video-editing | k | video editing | edición de video | montage vidéo | edição de vídeo
photography | k | product photography / photography | fotografía de producto / fotografía | photographie / prise de vue | fotografia
branding | k | branding / brand management | branding / gestión de marca | image de marque / branding | branding
market-research | k | market research | investigación de mercados / estudios de mercado | études de marché | pesquisa de mercado
e-commerce | k | e-commerce / online store management | comercio electrónico / e-commerce | e-commerce / gestion de boutique en ligne | comércio eletrônico
shopify | t | Shopify | = | = | =
mercado-libre | t@CO,MX,AR | Mercado Libre | Mercado Libre / publicaciones en Mercado Libre | Mercado Libre | Mercado Livre
trade-marketing | k | trade marketing | trade marketing | trade marketing / animation des ventes | trade marketing
event-planning | k | event planning / event coordination | organización de eventos / logística de eventos | organisation d'événements / événementiel | organização de eventos
property-sales | k | property sales / real estate sales | venta de inmuebles / corretaje inmobiliario | transaction immobilière / vente immobilière | venda de imóveis
property-valuation | k | property valuation | avalúos inmobiliarios@CO,MX / tasación de inmuebles@AR | estimation de biens | avaliação de imóveis
food-retail | k | fresh food retail / deli counter service | atención de carnes frías y fruver@CO / atención de perecederos / atención de fiambrería@AR | rayon frais / vente de produits frais | seção de perecíveis
sales-forecasting | k | sales forecasting | pronóstico de ventas / proyección de ventas | prévisions de ventes | previsão de vendas
pricing | k | pricing / price analysis | fijación de precios / análisis de precios | politique tarifaire / pricing | precificação
beauty-advice | k | beauty advice / skincare consulting | asesoría de belleza / dermocosmética | conseil beauté / conseil en cosmétique | consultoria de beleza
hair-cutting | k | haircutting / ladies' and gents' cuts | corte de cabello / cortes de dama y caballero | coupe femme et homme / techniques de coupe | corte de cabelo
hair-colouring | k | hair colouring / balayage | colorimetría / tintura y balayage | coloration / balayage | coloração
manicure | k | manicure and pedicure | manicure y pedicure / manicuría y pedicuría@AR | manucure et beauté des pieds | manicure e pedicure
`;
