/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const BUSINESS_SKILLS = `
excel | t | Microsoft Excel / Excel / MS Excel / advanced Excel | Excel / Microsoft Excel / Excel avanzado / Excel intermedio | Excel / Microsoft Excel / Excel avancé | Excel / Excel avançado
word | t | Microsoft Word / MS Word | Microsoft Word / Word | Microsoft Word / Word | Microsoft Word
ms-office | t | Microsoft Office / MS Office / MS Office Suite | Microsoft Office / paquete Office / herramientas ofimáticas | Pack Office / Microsoft Office / outils bureautiques | pacote Office
powerpoint | t | PowerPoint / Microsoft PowerPoint | = | = | =
google-workspace | t | Google Workspace / Google Sheets | = | = | =
sap | t | SAP / SAP ERP | = | = | =
sap-mm | t | SAP MM | = | = | =
oracle-erp | t | Oracle ERP / Oracle NetSuite | = | = | =
erp | t | ERP systems | sistemas ERP / manejo de ERP | progiciels ERP / ERP | sistemas ERP
siigo | t@CO | Siigo | Siigo / Siigo Nube | = | =
world-office | t@CO | World Office | = | = | =
contpaqi | t@MX | CONTPAQi | = | = | =
aspel | t@MX | Aspel COI | Aspel COI / Aspel | = | =
tango | t@AR | Tango Gestión | Tango Gestión / sistema Tango | = | =
bejerman | t@AR | Bejerman | Bejerman / sistema Bejerman | = | =
sage | t@FR | Sage 100 / Sage Compta | Sage | Sage 100 / Sage Compta / Sage | Sage
silae | t@FR | Silae | = | = | =
cegid | t@FR | Cegid | = | = | =
pastel | t@ZA | Pastel Accounting / Sage Pastel | = | = | =
vip-payroll | t@ZA | Sage VIP / VIP Payroll | = | = | =
accounting | k | accounting / bookkeeping | contabilidad / contabilidad general | comptabilité / comptabilité générale | contabilidade
bank-reconciliation | k | bank reconciliations / bank reconciliation | conciliaciones bancarias / conciliación bancaria | rapprochements bancaires | conciliação bancária
financial-statements | k | financial statements / preparation of financial statements | estados financieros / elaboración de estados financieros | états financiers / établissement des bilans | demonstrações financeiras
ifrs | m | IFRS | NIIF / normas NIIF | normes IFRS / IFRS | IFRS
tax-dian | k@CO | Colombian taxes (DIAN) | declaraciones ante la DIAN / normatividad tributaria / medios magnéticos | fiscalité colombienne | tributos colombianos
tax-sat | k@MX | Mexican taxes (SAT) | declaraciones ante el SAT / facturación CFDI 4.0 / impuestos federales | fiscalité mexicaine | tributos mexicanos
tax-afip | k@AR | Argentine taxes (ARCA) | liquidación de impuestos / IVA e Ingresos Brutos / aplicativos de ARCA | fiscalité argentine | tributos argentinos
tax-fr | k@FR | French VAT and tax returns / French tax returns | declaraciones fiscales francesas | déclarations de TVA / liasses fiscales | impostos franceses
tax-sars | k@ZA | SARS submissions / VAT and PAYE returns / SARS eFiling | declaraciones ante SARS | déclarations SARS | declarações SARS
accounts-payable | k | accounts payable / creditors | cuentas por pagar / cuentas a pagar@AR / pago a proveedores | comptabilité fournisseurs | contas a pagar
accounts-receivable | k | accounts receivable / debtors control | cuentas por cobrar / cartera@CO / cuentas a cobrar@AR | comptabilité clients | contas a receber
invoicing | k | invoicing / billing | facturación / facturación electrónica | facturation | faturamento
collections | k | debt collection / credit control | cobranza / recuperación de cartera@CO / gestión de cobranzas@AR | recouvrement / relances clients | cobrança
cost-accounting | k | cost accounting | contabilidad de costos / costos de producción | comptabilité analytique / contrôle des coûts | contabilidade de custos
auditing | k | internal auditing / auditing | auditoría interna / auditoría | audit interne / audit | auditoria interna
budgeting | k | budgeting / budget control | presupuestos / control presupuestal@CO,MX / control presupuestario@AR | suivi budgétaire / élaboration des budgets | orçamento
cash-flow | k | cash flow management / cash flow forecasting | flujo de caja / flujo de efectivo@MX | gestion de trésorerie / prévisions de trésorerie | fluxo de caixa
financial-analysis | k | financial analysis | análisis financiero | analyse financière | análise financeira
financial-modelling | k | financial modelling | modelación financiera / modelos financieros | modélisation financière | modelagem financeira
credit-analysis | k | credit analysis / credit assessment | análisis de crédito / evaluación de crédito | analyse de crédit | análise de crédito
payroll | k | payroll / payroll processing | nómina@CO,MX / liquidación de nómina@CO / liquidación de sueldos@AR / sueldos y jornales@AR | gestion de la paie / établissement des bulletins de paie | folha de pagamento
social-security-co | k@CO | Colombian social security | seguridad social y parafiscales / afiliaciones a seguridad social | sécurité sociale colombienne | seguridade social
imss | k@MX | IMSS and INFONAVIT procedures | IMSS e INFONAVIT / movimientos ante el IMSS | démarches IMSS | IMSS
labour-law | k | labour law / labour relations | derecho laboral / legislación laboral | droit du travail / droit social | legislação trabalhista
bcea | k@ZA | BCEA and LRA / South African labour legislation | legislación laboral sudafricana | droit du travail sud-africain | legislação sul-africana
recruitment | k | recruitment and selection / recruitment | reclutamiento y selección / selección de personal | recrutement / conduite d'entretiens de recrutement | recrutamento e seleção
onboarding | k | employee onboarding / onboarding | onboarding / inducción de personal | intégration des nouveaux collaborateurs / onboarding | integração de novos colaboradores
psychometric-testing | k | psychometric testing | pruebas psicotécnicas / pruebas psicométricas@MX | tests psychométriques | testes psicométricos
training-plans | k | training plans / skills development planning | planes de capacitación / planes de formación | plan de développement des compétences | planos de treinamento
performance-management | k | performance management | evaluación de desempeño / gestión del desempeño | gestion de la performance / entretiens annuels | gestão de desempenho
org-climate | k | employee engagement | clima organizacional / clima laboral | qualité de vie au travail | clima organizacional
filing | k | filing and record keeping / document control | archivo y gestión documental / gestión documental / archivo | classement et archivage / gestion documentaire | gestão de documentos
data-entry | k | data capturing / data entry | digitación@CO / captura de datos@MX / carga de datos@AR | saisie de données | digitação de dados
switchboard | k | switchboard operation | manejo de conmutador / atención de conmutador | gestion du standard téléphonique / standard téléphonique | atendimento telefônico
diary-management | k | diary management | manejo de agenda / gestión de agenda | gestion d'agenda / gestion des plannings | gestão de agenda
minutes | k | minute taking | redacción de actas / elaboración de actas | rédaction de comptes rendus | redação de atas
business-writing | k | business writing / report writing | redacción de informes / redacción y ortografía | rédaction de rapports / aisance rédactionnelle | redação de relatórios
purchasing | k | procurement / purchasing | compras / gestión de compras | achats / gestion des achats | compras
supplier-negotiation | k | supplier negotiation / vendor negotiation | negociación con proveedores | négociation fournisseurs | negociação com fornecedores
contracts-drafting | k | contract drafting / drafting of contracts | redacción de contratos / elaboración de contratos | rédaction de contrats | elaboração de contratos
civil-procedure | k | civil litigation / litigation | derecho procesal / procesos judiciales | contentieux / procédure civile | contencioso
corporate-law | k | corporate law / commercial law | derecho corporativo / derecho comercial@CO,AR / derecho mercantil@MX | droit des sociétés / droit des affaires | direito empresarial
legal-research | k | legal research | investigación jurídica / conceptos jurídicos | recherche juridique / veille juridique | pesquisa jurídica
data-protection | k | data protection law / POPIA compliance@ZA / GDPR compliance@FR | protección de datos personales / habeas data@CO | protection des données / RGPD | proteção de dados
compliance | k | regulatory compliance / compliance | cumplimiento normativo / compliance | conformité réglementaire / conformité | compliance
aml | k | anti-money laundering / AML and KYC | SARLAFT@CO / prevención de lavado de dinero@MX / prevención de lavado de activos@AR | lutte contre le blanchiment / LCB-FT | prevenção à lavagem de dinheiro
public-procurement | k | public procurement / supply chain management (PFMA)@ZA | contratación estatal@CO / licitaciones públicas / contratación pública | marchés publics / commande publique | licitações
project-management | k | project management | gestión de proyectos / administración de proyectos@MX | gestion de projet / conduite de projet | gestão de projetos
ms-project | t | MS Project / Microsoft Project | = | = | =
risk-management | k | risk management | gestión de riesgos / administración de riesgos@MX | gestion des risques | gestão de riscos
kpi-tracking | k | KPI tracking / KPI reporting | seguimiento de indicadores (KPI) / indicadores de gestión | suivi des indicateurs / tableaux de bord | acompanhamento de indicadores
community-work | k | community engagement / community facilitation | trabajo comunitario / trabajo con comunidades | animation territoriale / travail avec les habitants | trabalho comunitário
case-management | k | case management / social case work | gestión de casos / acompañamiento psicosocial | accompagnement social / suivi de dossiers | gestão de casos
grant-writing | k | proposal writing / grant writing | formulación de proyectos | montage de dossiers de subvention | elaboração de projetos
monitoring-evaluation | k | monitoring and evaluation | monitoreo y evaluación | suivi-évaluation | monitoramento e avaliação
`;
