/** Occupations of sales, customer service, marketing and retail; see ../occupation-table.ts for the grammar. */
export const COMMERCE_OCCUPATIONS = `
== sales-representative | sales | 1.1 | 16 | field | school
es: Asesor/a comercial / Ejecutivo/a de ventas / Vendedor/a externo / Representante de ventas / Vendedor/a viajante@AR
en: Sales Representative / External Sales Consultant / Sales Executive
fr: Commercial terrain (H/F) / Attaché commercial (H/F) / Technico-commercial (H/F)
pt: Representante de vendas / Executivo(a) de vendas
skills: sales prospecting customer-service excel closing-sales negotiation crm b2b-sales licence-b1 after-sales collections merchandising sales-forecasting
es- Visitar [clientes actuales|comercios de la zona] y abrir [nuevos puntos|cuentas nuevas] / Cumplir el presupuesto [mensual|trimestral] de la zona / Presentar [el portafolio|las novedades] y [asesorar la compra|tomar pedidos] / Hacer seguimiento a [cotizaciones|pedidos] hasta [la entrega|el pago] / Registrar la gestión diaria en {crm}
en- Visit [existing clients|shops in the area] and open [new accounts|new points of sale] / Reach the [monthly|quarterly] target of the region / Present [the product range|new lines] and [advise buyers|take orders] / Follow [quotes|orders] up until [delivery|payment] / Record daily activity in {crm}
fr- Visiter les [clients existants|commerces du secteur] et ouvrir de [nouveaux comptes|nouveaux points de vente] / Atteindre l'objectif [mensuel|trimestriel] du secteur / Présenter [la gamme|les nouveautés] et [conseiller les acheteurs|prendre les commandes] / Suivre les [devis|commandes] jusqu'à [la livraison|l'encaissement] / Renseigner l'activité dans {crm}
pt- Visitar [clientes atuais|lojas da região] e abrir [novas contas|novos pontos] / Cumprir a meta [mensal|trimestral] da região / Apresentar [o portfólio|as novidades] e [orientar a compra|registrar pedidos] / Acompanhar [orçamentos|pedidos] até [a entrega|o pagamento]
== store-assistant | sales | 0.75 | 13 | site | school
es: Vendedor/a de tienda / Asesor/a de punto de venta / Auxiliar de almacén comercial / Repositor/a@AR / Promotor/a de piso@MX
en: Shop Assistant / Retail Sales Assistant / Shelf Packer and Sales Assistant
fr: Vendeur en magasin (H/F) / Employé polyvalent de magasin (H/F) / Conseiller de vente (H/F)
skills: customer-service sales cash-handling pos-systems merchandising stock-replenishment inventory-control food-retail beauty-advice
es- Recibir a los clientes y [orientar|acompañar] su compra / Mantener [los exhibidores|las góndolas] en orden y con precios [visibles|actualizados] / Apoyar [la apertura|el cierre] del local / Revisar [fechas de vencimiento|faltantes] y avisar a [bodega|el encargado]
en- Welcome customers and [guide|help with] their purchase / Keep [displays|shelves] tidy with [visible|current] prices / Assist with [opening|closing] the store / Check [expiry dates|gaps] and inform [the stockroom|the manager]
fr- Accueillir les clients et [orienter|accompagner] leur achat / Tenir [les présentoirs|les rayons] en ordre avec des prix [visibles|à jour] / Participer à [l'ouverture|la fermeture] du magasin / Vérifier [les dates limites|les ruptures] et prévenir [la réserve|le responsable]
== cashier | sales | 0.7 | 8 | site | school
es: Cajero/a / Auxiliar de caja / Cajero/a de supermercado
en: Cashier / Till Operator
fr: Hôte de caisse (H/F) / Caissier (H/F)
skills: cash-handling pos-systems customer-service invoicing excel stock-replenishment
es- Registrar [productos|ventas] y cobrar con [efectivo y tarjeta|todos los medios de pago] / Cuadrar [el turno|la base] al [final del día|cambio de turno] / Resolver [dudas|devoluciones] de forma [amable|ágil] / Empacar y mantener limpio el puesto
en- Scan [products|sales] and take [cash and card|all kinds of] payments / Balance [the shift|the float] at [end of day|changeover] / Deal with [questions|returns] in a [friendly|speedy] manner / Pack goods and keep the till point clean
fr- Enregistrer [les articles|les ventes] et encaisser [espèces et cartes|tous les moyens de paiement] / Contrôler [le poste|le fonds] en [fin de journée|fin de service] / Traiter les [questions|retours] avec [amabilité|rapidité] / Emballer et tenir le poste propre
== key-account-manager | sales | 2.3 | 3 | desk | degree
es: Ejecutivo/a de cuentas clave / KAM de {account-management} / Gerente de cuentas corporativas
en: Key Account Manager / Corporate Account Manager
fr: Responsable grands comptes (H/F) / Key account manager (H/F)
pt: Gerente de contas
skills: account-management negotiation b2b-sales crm excel sales-forecasting pricing powerpoint salesforce trade-marketing prospecting
es- Construir planes [anuales|de crecimiento] con [cadenas|clientes corporativos] / Defender [rentabilidad|participación] y [negociar condiciones|cerrar acuerdos] / Coordinar con logística [entregas|abastecimiento] / Presentar [resultados|oportunidades] a [la gerencia|el cliente]
en- Build [annual|growth] plans with [chains|corporate clients] / Defend [margin|share] and [negotiate terms|close agreements] / Coordinate [deliveries|supply] with operations / Present [results|opportunities] to [management|the client]
fr- Bâtir des plans [annuels|de croissance] avec [les enseignes|les grands clients] / Défendre [la marge|la part de marché] et [négocier les conditions|conclure les accords] / Coordonner [les livraisons|l'approvisionnement] avec l'exploitation / Présenter [les résultats|les opportunités] à [la direction|ses clients]
pt- Construir planos [anuais|de crescimento] com [redes|clientes corporativos] / Defender [margem|participação] e [negociar condições|fechar acordos] / Apresentar [resultados|oportunidades] à [gerência|diretoria]
== call-centre-agent | customer-service | 0.85 | 13 | desk | school
es: Agente de call center / Asesor/a de servicio al cliente / Teleoperador/a / Ejecutivo/a telefónico@MX / Representante de atención al cliente@AR
en: Call Centre Agent / Customer Service Consultant / Contact Centre Agent
fr: Téléconseiller (H/F) / Conseiller clientèle à distance (H/F) / Chargé de relation client (H/F)
pt: Atendente de call center / Analista de atendimento bilíngue
skills: customer-service call-centre data-entry complaint-handling telesales ms-office crm zendesk collections excel
es- Contestar [llamadas|chats y correos] de clientes de [telefonía|banca|seguros|salud] / Resolver en el primer contacto [consultas|reclamos] / Ofrecer [servicios adicionales|planes de retención] / Cumplir [los tiempos de atención|los indicadores de calidad]
en- Answer [calls|chats and e-mails] from [telecoms|banking|insurance|medical aid] clients / Resolve [queries|complaints] at first contact / Offer [extra services|retention plans] / Meet [handling times|quality targets]
fr- Répondre aux [appels|messages] des clients [de l'énergie|de la banque|de l'assurance|des télécoms] / Résoudre dès le premier contact les [demandes|litiges] / Proposer des [services complémentaires|offres de fidélisation] / Respecter [les temps de traitement|les critères de qualité]
pt- Atender [ligações|chats e e-mails] de clientes de [telefonia|bancos|seguros] do Brasil / Resolver no primeiro contato [dúvidas|reclamações] / Oferecer [serviços adicionais|planos de retenção] / Cumprir [os tempos de atendimento|os indicadores de qualidade]
== digital-marketer | marketing | 1.5 | 5 | remote | degree
es: Analista de {digital-marketing} / Especialista en pauta digital / Coordinador/a de mercadeo
en: {digital-marketing} Specialist / Performance Marketing Analyst
fr: Chargé de {digital-marketing} (H/F) / Responsable acquisition (H/F)
pt: Analista de {digital-marketing}
skills: digital-marketing google-ads meta-ads google-analytics seo content-creation excel social-media sem email-marketing canva hubspot copywriting wordpress market-research mailchimp
es- Planear [campañas|lanzamientos] para [marcas propias|clientes de consumo] / Optimizar [la inversión|las audiencias] según [costo por resultado|ventas] / Presentar informes [semanales|mensuales] / Coordinar piezas con [diseño|agencias]
en- Plan [campaigns|launches] for [own brands|consumer clients] / Optimise [spend|audiences] by [cost per result|sales] / Report [weekly|monthly] / Coordinate artwork with [designers|agencies]
fr- Planifier les [campagnes|lancements] pour [nos marques|des clients grand public] / Optimiser [l'investissement|les audiences] selon [le coût par résultat|les ventes] / Rendre compte chaque [semaine|mois] / Coordonner les créations avec [les graphistes|les agences]
pt- Planejar [campanhas|lançamentos] para [marcas próprias|clientes] / Otimizar [o investimento|os públicos] conforme [o custo por resultado|as vendas] / Apresentar relatórios [semanais|mensais]
== community-manager | marketing | 1.1 | 3 | remote | technical
es: Community manager / Creador/a de contenido / Auxiliar de comunicaciones digitales
en: Social Media Coordinator / Content Creator
fr: Community manager (H/F) / Chargé de communication digitale (H/F)
skills: social-media content-creation canva copywriting video-editing photography meta-ads photoshop illustrator premiere google-analytics
es- Preparar [la parrilla mensual|el calendario de publicaciones] / Responder [mensajes|comentarios] con el tono de la marca / Grabar [historias|videos cortos] en [tiendas|eventos] / Proponer [ideas|tendencias] cada semana
en- Prepare the [monthly plan|posting calendar] / Answer [messages|comments] in the voice of the brand / Shoot [stories|short videos] in [stores|the field] / Suggest [ideas|trends] every week
fr- Préparer le [planning mensuel|calendrier éditorial] / Répondre aux [messages|commentaires] dans le ton de la marque / Tourner des [stories|vidéos courtes] en [boutique|événement] / Proposer chaque semaine des [idées|formats]
== graphic-designer | marketing | 1.2 | 2 | desk | technical
es: Diseñador/a gráfico / Diseñador/a gráfico publicitario
en: Graphic Designer / Studio Designer
fr: Graphiste (H/F) / Infographiste (H/F)
skills: photoshop illustrator branding canva video-editing premiere figma photography
es- Diseñar piezas para [punto de venta|redes|empaques] / Adaptar artes a [formatos digitales|impresión] / Preparar archivos para [imprenta|proveedores] / Cuidar [la línea gráfica|el manual de marca]
en- Design artwork for [stores|social channels|packs] / Adapt layouts to [digital formats|print] / Prepare files for [printers|suppliers] / Protect the [visual line|brand manual]
fr- Créer des visuels pour [les magasins|le web|les emballages] / Décliner les créations en [formats numériques|impression] / Préparer les fichiers pour [l'imprimeur|les prestataires] / Veiller à [la charte graphique|la ligne visuelle]
== ecommerce-coordinator | marketing | 1.4 | 2.5 | remote | technical
es: Coordinador/a de {e-commerce} / Analista de {e-commerce}
en: {e-commerce} Coordinator / Online Store Manager
fr: Chargé de {e-commerce} (H/F) / Responsable boutique en ligne (H/F)
skills: e-commerce mercado-libre shopify excel google-analytics inventory-control customer-service meta-ads pricing seo photography
es- Publicar y actualizar [productos|precios] en [la tienda en línea|los portales] / Coordinar [despachos|devoluciones] con bodega / Analizar [conversión|abandono] y proponer [mejoras|promociones] / Responder [preguntas|calificaciones] de compradores
en- List and update [products|prices] on [the online store|marketplaces] / Coordinate [dispatch|returns] with the warehouse / Study [conversion|drop-off] and suggest [improvements|promotions] / Answer buyers' [questions|ratings]
fr- Mettre en ligne et actualiser les [produits|prix] sur [le site|les places de marché] / Coordonner les [expéditions|retours] avec l'entrepôt / Étudier [la conversion|les abandons] et proposer des [améliorations|promotions] / Répondre aux [questions|avis] des acheteurs
== real-estate-agent | sales | 1.2 | 3 | field | school
es: Asesor/a inmobiliario/a / Agente inmobiliario/a
en: Estate Agent / Property Consultant
fr: Conseiller immobilier (H/F) / Négociateur immobilier (H/F)
skills: property-sales prospecting negotiation customer-service property-valuation licence-b1 crm social-media contracts-drafting
es- Captar [inmuebles|apartamentos|locales] en [la zona|el sector asignado] / Acompañar visitas y [resolver dudas|preparar ofertas] / Tramitar documentos con [notarías|bancos] / Publicar anuncios [atractivos|completos]
en- Source [homes|flats|shops] in [the suburb|the assigned area] / Accompany viewings and [answer questions|prepare offers] / Handle paperwork with [conveyancers|banks] / Publish [attractive|complete] listings
fr- Rentrer des [biens|appartements|locaux] sur [le secteur|la zone] / Accompagner les visites et [répondre aux questions|préparer les offres] / Constituer les dossiers avec [les notaires|les banques] / Publier des annonces [attrayantes|complètes]
== store-manager | sales | 1.7 | 3 | site | technical
es: Administrador/a de punto de venta / Jefe/a de tienda / Encargado/a de local@AR / Gerente de sucursal@MX
en: Store Manager / Branch Manager
fr: Responsable de magasin (H/F) / Chef de rayon (H/F)
skills: leadership inventory-control sales kpi-tracking cash-handling customer-service excel merchandising recruitment budgeting
es- Dirigir un equipo de [cinco|ocho|doce] personas y [programar turnos|formar a los nuevos] / Responder por [las metas|los resultados] del local / Revisar [mermas|faltantes] con [auditores|la zona] / Hacer cumplir [los estándares de imagen|las normas de caja]
en- Lead a team of [five|eight|twelve] and [plan shifts|train newcomers] / Answer for the store's [targets|results] / Review [shrinkage|shortages] with [auditors|the region] / Uphold [image standards|till rules]
fr- Diriger une équipe de [cinq|huit|douze] personnes et [établir les plannings|former les nouveaux] / Répondre des [objectifs|résultats] du magasin / Analyser la [démarque|casse] avec [les contrôleurs|la région] / Faire respecter [les standards d'image|les règles de caisse]
== collections-agent | customer-service | 0.95 | 3.5 | desk | school
es: Gestor/a de {collections} / Auxiliar de cartera y cobro
en: Collections Agent / Debtors Clerk
fr: Chargé de {collections} (H/F) / Gestionnaire recouvrement (H/F)
skills: collections negotiation customer-service excel call-centre accounts-receivable data-entry crm
es- Contactar clientes con [pagos vencidos|obligaciones en mora] y [acordar fechas|ofrecer alternativas] / Registrar [promesas|acuerdos] en el sistema / Enviar [recordatorios|estados de cuenta] / Escalar los casos [jurídicos|difíciles]
en- Contact clients with [overdue payments|accounts in arrears] and [agree on dates|offer options] / Record [promises|arrangements] on the system / Send [reminders|statements] / Escalate [legal|difficult] cases
fr- Contacter les clients en [retard|impayé] et [convenir d'échéances|proposer des solutions] / Consigner les [promesses|accords] dans l'outil / Envoyer les [rappels|relevés] / Transmettre les dossiers [contentieux|difficiles]
`;
