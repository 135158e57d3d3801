import type { FieldSource } from '../vocabulary.ts';

export const marketing: FieldSource = {
  field: 'marketing',
  type: 'hard',
  lines: `
marketing | Marketing | es: mercadeo; mercadotecnia; experiencia en marketing; área de marketing; campañas de marketing; acciones de marketing | en: marketing campaigns; marketing strategies; marketing strategy; marketing activities; marketing management | fr: actions marketing; campagnes marketing; stratégie marketing
digital-marketing | Digital marketing = Marketing digital | es: mercadeo digital; marketing online; campañas digitales; publicidad digital; estrategias digitales; mercadotecnia digital; medios digitales | en: online marketing; internet marketing; digital advertising; digital campaigns; digital strategy; performance marketing | fr: marketing en ligne; webmarketing; marketing numérique; communication digitale | implies: marketing (digital marketing is marketing)
strategic-marketing | Strategic marketing = Marketing estratégico | es: estrategias de marketing; estrategia de marketing; plan de marketing; planes de marketing; plan de mercadeo; estrategias de mercadeo; planificación de marketing | en: marketing planning; marketing plan | fr: marketing stratégique; plan marketing | implies: marketing (it is the planning part of marketing)
seo | SEO | any: search engine optimization; search engine optimisation | es: posicionamiento web; posicionamiento en buscadores; posicionamiento seo; posicionamiento orgánico | fr: référencement naturel; référencement | esco: eda4d727-4374-49af-ace4-118c7c906835
sem | SEM | any: search engine marketing; seo/sem; !PPC; pay per click; paid search | es: posicionamiento pago; pauta en buscadores | fr: référencement payant
google-ads | Google Ads | any: google adwords; adwords | family: meta-ads; tiktok-ads
meta-ads | Meta Ads | any: facebook ads; instagram ads; meta business suite; facebook business manager; meta business manager; business manager
tiktok-ads | TikTok | any: tik tok; tiktok ads
linkedin-marketing | LinkedIn marketing = Marketing en LinkedIn | any: linkedin ads; linkedin sales navigator; sales navigator
paid-media | Paid media = Pauta digital | es: pauta publicitaria; pautas digitales; pauta en redes; medios pagos; compra de medios; planificación de medios; pautas publicitarias; pauta en redes sociales; plan de medios | en: media buying; media planning; paid advertising; paid social; social media advertising; social advertising; paid campaigns; ad campaigns | fr: achat média; achat d'espace; campagnes payantes
programmatic | Programmatic advertising = Publicidad programática | any: dv360; display & video 360; programmatic; demand side platform
social-media | Social media = Redes sociales | es: manejo de redes sociales; gestión de redes sociales; administración de redes sociales; community manager; community management; manejo de redes; medios sociales; gestión de comunidades; gestión de redes; social media | en: social media management; social media platforms; social media marketing; social media manager; social networks; community manager; social media channels | fr: réseaux sociaux; gestion des réseaux sociaux; animation des réseaux sociaux; animation de communauté | pt: redes sociais; mídias sociais; gestão de redes sociais | esco: 5303169c-75d6-4751-9136-a4b88343388c
facebook | ?Facebook | any: facebook page management; facebook marketplace
instagram | ?Instagram
youtube | ?YouTube | any: youtube studio
content-creation | Content creation = Creación de contenido | es: generación de contenido; creación de contenidos; generación de contenidos; producción de contenido; contenido para redes; contenido para redes sociales; contenidos digitales; contenido digital; creador de contenido; producción de contenidos; grilla de contenidos; parrilla de contenidos; calendario editorial; planificación de contenidos; elaboración de contenidos; contenido audiovisual; contenidos para redes sociales | en: content production; creating content; social media content; digital content; content development; social media content creation; content planning; content calendar; content creator; engaging content | fr: création de contenu; création de contenus; production de contenus; rédaction de contenus | pt: criação de conteúdo; produção de conteúdo
content-marketing | Content marketing = Marketing de contenidos | es: estrategia de contenidos; estrategia de contenido; marketing de contenido | en: content strategy; content strategies | fr: marketing de contenu; stratégie de contenu
copywriting | Copywriting = Redacción publicitaria | es: redacción creativa; redacción de contenidos; redacción de textos; redacción de copys; redacción de copies; redacción seo; redactor; copys; redacción digital | en: copy writing; copywriter; ad copy; seo writing; content writing; creative writing; web copy; content writer | fr: conception-rédaction; rédaction web; rédaction publicitaire | pt: redação publicitária
email-marketing | E-mail marketing = Email marketing | es: campañas de email; mailing; marketing por correo; campañas de mailing | en: email campaigns; e-mail campaigns; newsletters; newsletter | fr: emailing; campagnes emailing; e-mailing
inbound-marketing | Inbound marketing | es: marketing de atracción; funnels de conversión; embudos de venta; embudos de conversión; embudo de ventas; funnel de ventas | en: marketing funnel; sales funnel; conversion funnel; sales funnels; growth marketing; growth hacking; demand generation; landing pages | fr: tunnel de conversion
affiliate-marketing | Affiliate marketing = Marketing de afiliados | es: afiliación | fr: marketing d'affiliation; affiliation
influencer-marketing | Influencer marketing = Marketing de influencers | es: manejo de influencers; gestión de influencers; marketing de influencia | en: influencer management; influencer campaigns; influencers | fr: marketing d'influence; relations influenceurs
marketing-automation | Marketing automation = Automatización de marketing | es: automatizaciones de marketing | fr: automatisation marketing
crm-marketing | CRM campaigns = Campañas de CRM | es: campañas crm; segmentación de clientes; segmentación de mercado; base de datos de clientes | en: customer segmentation; market segmentation; audience segmentation | fr: segmentation clients
google-analytics | Google Analytics | any: ga4; google analytics 4 | family: adobe-analytics; matomo
google-tag-manager | Google Tag Manager | any: gtm; tag manager
google-search-console | Google Search Console | any: search console
semrush | SEMrush
ahrefs | Ahrefs
hootsuite | Hootsuite
mailchimp | Mailchimp | any: mail chimp | family: klaviyo; activecampaign
activecampaign | ActiveCampaign | any: active campaign
klaviyo | Klaviyo
rd-station | RD Station
clientify | Clientify
pipedrive | Pipedrive
kommo | Kommo
hubspot | HubSpot | any: hub spot
tiendanube | Tiendanube | any: tienda nube; nuvemshop
mercado-libre | Mercado Libre | any: mercadolibre; mercado ads | es: publicaciones en mercado libre; ventas por mercado libre
amazon-seller | Amazon Seller Central | any: amazon seller; amazon fba; seller central
e-commerce | E-commerce | any: ecommerce | es: comercio electrónico; tienda online; tienda virtual; tiendas online; marketplaces; ventas e-commerce; comercio digital | en: online store; online shop; electronic commerce; marketplaces; ?marketplace | fr: commerce électronique; commerce en ligne; boutique en ligne | pt: comércio eletrônico
branding | Branding = Gestión de marca | es: desarrollo de marca; posicionamiento de marca; identidad de marca; construcción de marca; identidad corporativa; imagen corporativa; imagen de marca; gestión de marcas | en: brand management; brand development; brand identity; brand strategy; brand awareness; brand positioning; brand building; corporate identity | fr: gestion de marque; image de marque; identité de marque; stratégie de marque | pt: gestão de marca
advertising | Advertising = Publicidad | es: campañas publicitarias; publicidad y marketing; campañas de publicidad; avisos publicitarios; estrategias publicitarias | en: advertising campaigns; advertising strategies | fr: publicité; campagnes publicitaires | pt: publicidade
market-research | Market research = Investigación de mercado | es: investigación de mercados; estudios de mercado; estudio de mercado; investigaciones de mercado; análisis de mercado; tendencias de mercado; tendencias del mercado; inteligencia de mercado; inteligencia comercial; análisis del mercado | en: market analysis; market trends; market studies; consumer insights; market intelligence; marketing research; marketing analysis; consumer research; customer insights; market insights | fr: étude de marché; études de marché; analyse de marché; veille marché; tendances du marché | pt: pesquisa de mercado; análise de mercado | esco: 8770350e-746f-4adb-9556-18ca68104be6
public-relations | Public relations = Relaciones públicas | es: rrpp; relaciones con la prensa; gestión de prensa; relaciones con medios; relaciones con medios de comunicación; comunicados de prensa; notas de prensa; gabinete de prensa | en: media relations; press releases; press relations; publicity | fr: relations publiques; relations presse; communiqués de presse | pt: relações públicas; assessoria de imprensa | esco: 5330b70e-16f5-43a7-a6de-18fd6a4bd063
corporate-communication | Corporate communication = Comunicación corporativa | es: comunicación institucional; comunicación organizacional; comunicación externa; comunicación estratégica; comunicaciones corporativas; estrategia de comunicación; plan de comunicación; estrategias de comunicación; comunicación digital | en: corporate communications; external communications; marketing communication; marketing communications; communication strategy; communications strategy; communication plan; strategic communication | fr: communication institutionnelle; communication d'entreprise; communication externe; stratégie de communication; plan de communication
internal-communication | Internal communication = Comunicación interna | es: comunicaciones internas | en: internal communications; employee communications | fr: communication interne
product-marketing | Product marketing = Marketing de producto | es: lanzamiento de productos; lanzamientos de productos; lanzamiento de nuevos productos; gestión de marca y producto | en: product launch; product launches; go-to-market; go-to-market strategy; new product launch; product positioning | fr: marketing produit; lancement de produits
btl | BTL and ATL campaigns = Campañas BTL y ATL | any: !BTL; !ATL | es: activaciones btl; campañas btl; acciones btl | en: below the line; above the line
storytelling | Storytelling | es: narrativa de marca
campaign-management | Campaign management = Gestión de campañas | es: manejo de campañas; campañas de comunicación; planificación de campañas; optimización de campañas; desarrollo de campañas; ejecución de campañas | en: campaign planning; campaign optimization; campaign execution; campaign performance; managing campaigns | fr: gestion de campagnes; pilotage de campagnes
roi-analysis | ROI analysis = Análisis de ROI | any: !ROI; !ROAS; return on investment | es: retorno de inversión; retorno de la inversión
conversion-optimization | Conversion rate optimisation = Optimización de conversión | any: !CRO | en: conversion rate optimization; conversion optimization; conversion rates; conversion rate | es: tasas de conversión; tasa de conversión; optimización de conversiones | fr: taux de conversion
wordpress-content | Website content management = Gestión de contenidos web | es: administración de sitio web; actualización de página web; gestión de página web; administración de contenidos; mantenimiento de página web; actualización de sitio web | en: website management; website content; website updates; content management; web content | fr: gestion de contenu; gestion de site web; mise à jour du site
fundraising | Fundraising = Recaudación de fondos | es: captación de fondos; movilización de recursos; procuración de fondos; captación de socios; face to face ong | en: resource mobilization; resource mobilisation; grant writing; donor relations; donor management; grant proposals; grants management; donor reporting; grant management | fr: collecte de fonds; levée de fonds; mécénat
sponsorship | Sponsorship = Patrocinios | es: auspicios; gestión de patrocinios; sponsors | en: sponsorships; corporate partnerships | fr: sponsoring; parrainage
marketing-budget | Marketing budget management = Presupuesto de marketing | es: presupuesto de mercadeo; presupuesto publicitario | en: marketing budget; marketing budgets; advertising budget | fr: budget marketing
partnerships | Partnerships = Alianzas estratégicas | es: alianzas comerciales; gestión de alianzas; convenios comerciales; alianzas | en: strategic partnerships; partnership development; strategic alliances; partner relations | fr: partenariats; partenariats stratégiques; développement de partenariats
`,
};
