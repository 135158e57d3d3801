import type { FieldSource } from '../vocabulary.ts';

export const cybersecurity: FieldSource = {
  field: 'cybersecurity',
  type: 'hard',
  lines: `
cyber-security | Cybersecurity = Ciberseguridad | es: seguridad informática; seguridad de la información; seguridad cibernética; seguridad ti | en: cyber security; information security; it security; infosec | fr: sécurité de l'information; sécurité informatique; cybersécurité | pt: segurança da informação; cibersegurança | esco: 8088750d-8388-4170-a76f-48354c469c44
security | ?Security = ?Seguridad
application-security | Application security = Seguridad de aplicaciones | any: appsec | es: seguridad en aplicaciones
cloud-security | Cloud security = Seguridad en la nube | es: seguridad cloud
network-security | Network security = Seguridad de redes | es: seguridad en redes
secure-coding | Secure coding = Codificación segura | es: desarrollo seguro | en: secure development
pentesting | Pentesting | en: penetration testing; ethical hacking; ethical hacker | es: pruebas de penetración; hacking ético; hacker ético; pruebas de intrusión | any: pentest | fr: hacking éthique; tests d'intrusion | pt: teste de intrusão
owasp | OWASP | any: owasp top 10; owasp top ten
siem | SIEM
soc | !?SOC | en: security operations center
edr | !EDR
xdr | !XDR
ids-ips | IDS/IPS | any: ids; ?ips
waf | !WAF
dlp | !DLP
pam | !?PAM
mfa | !MFA | es: autenticación multifactor | any: 2fa
zero-trust | Zero Trust
vulnerability-assessment | Vulnerability assessment = Análisis de vulnerabilidades | es: gestión de vulnerabilidades; escaneo de vulnerabilidades; ?vulnerabilidades; administración de vulnerabilidades; remediación de vulnerabilidades | en: vulnerability management; vulnerability remediation | pt: gestão de vulnerabilidades | fr: gestion des vulnérabilités
incident-response | Incident response = Respuesta a incidentes
threat-intelligence | Threat Intelligence | es: inteligencia de amenazas
threat-modeling | Threat Modeling | es: modelado de amenazas
threat-hunting | Threat Hunting
forensics | Digital forensics = Análisis forense | en: ?forensics; dfir; computer forensics; ftk imager | es: forense digital; forensia digital; análisis forense digital | fr: informatique légale | pt: forense computacional
malware-analysis | Malware analysis = Análisis de malware
hardening | Hardening
encryption | Cryptography = Criptografía | es: cifrado; criptografía aplicada; cifrado de datos | en: ?encryption; sha-256; aes encryption | fr: cryptographie; chiffrement
pki | !PKI
authentication | Authentication = ?Autenticación
authorization | ?Authorization = ?Autorización | es: autenticación y autorización
rbac | !RBAC
sast | SAST
dast | DAST
sca | !?SCA
burp-suite | Burp Suite | any: ^?burp | family: zap
nessus | Nessus | any: tenable | esco: 2891f0dc-4426-4a9a-8fbb-db4fb0a66f91 | family: qualys; openvas
qualys | Qualys
metasploit | Metasploit | esco: 50597e96-9b6a-4736-ac79-dd80f36c0269
nmap | Nmap
wireshark | Wireshark | esco: 8fa510d0-a8a6-4932-a361-00f8442cfe23
kali-linux | Kali Linux | any: ^?kali | esco: 625b57ee-29d4-425b-bf99-9fd54dd021fe
snort | ^?Snort
crowdstrike | CrowdStrike | family: sentinelone; microsoft-defender
sentinelone | SentinelOne
microsoft-defender | Microsoft Defender | any: ^?defender
qradar | QRadar | any: ibm qradar | family: splunk; microsoft-sentinel
microsoft-sentinel | Microsoft Sentinel | any: azure sentinel; ^?sentinel
fortify | ^?Fortify
checkmarx | Checkmarx
veracode | Veracode
snyk | Snyk | family: checkmarx; veracode; fortify
trivy | ^Trivy
aqua | ^?Aqua
prisma-cloud | Prisma Cloud
wiz | ^Wiz
cyberark | CyberArk
ping-identity | Ping Identity
sailpoint | SailPoint
cissp | CISSP
ceh | !CEH
oscp | OSCP
cism | CISM
cisa | !CISA
comptia-securityplus | CompTIA Security+ | en: security+
ccna | CCNA
ccnp | CCNP
mitre-att-and-ck | MITRE ATT&CK | any: mitre
access-management | Access management = Gestión de accesos | es: ?control de acceso | en: ?access control
antivirus | ?Antivirus
zap | !ZAP | any: owasp zap | esco: 1ce4cddd-4a74-458e-a2d4-152ca939475a
business-continuity | Business continuity = Continuidad de negocio | es: continuidad del negocio
iso-27002 | ISO 27002
iso-22301 | ISO 22301
cis | !?CIS | any: cis controls
data-privacy | Data privacy = Privacidad de datos | es: protección de datos | en: data protection | esco: a4346013-a967-4a58-a533-6b32ad1364c5
security-awareness | Security awareness = Concientización en seguridad
security-audits | Security audits = Auditorías de seguridad informática
identity-governance | Identity governance
privileged-access-management | Privileged access management
soar | SOAR
endpoint-security | Endpoint security = Seguridad de endpoints | any: endpoint protection
email-security | Email security
security-architecture | Security architecture = Arquitectura de seguridad
red-team | Red team | any: red teaming
blue-team | Blue team | any: blue teaming
purple-team | Purple team
bug-bounty | Bug bounty
osint | OSINT
digital-certificates | Digital certificates | any: certificados digitales; certificado digital
digital-signature | Digital signature = Firma electrónica | any: firma digital
cyber-risk | Cyber risk = Riesgo cibernético | es: riesgos de ti
vulnerability-scanning | Vulnerability scanning
patch-management | Patch management = Gestión de parches
data-loss-prevention | Data loss prevention
security-policies | Security policies = Políticas de seguridad de la información
cis-benchmarks | CIS benchmarks
swift-csp | SWIFT CSP
pci-compliance | PCI compliance
isms | ISMS = Sistema de gestión de seguridad de la información | any: sgsi
container-security | Container security
secrets-management | Secrets management = Gestión de secretos
api-security | API security = Seguridad de apis
mobile-security | Mobile security
ot-security | OT security | any: seguridad ot; ciberseguridad industrial
cloud-access-security-broker | Cloud access security broker | any: casb
sase | SASE
cisco-asa | Cisco ASA
fortianalyzer | FortiAnalyzer
palo-alto-cortex | Palo Alto Cortex | any: cortex xdr
trellix | Trellix | any: mcafee
symantec | Symantec
kaspersky | Kaspersky
eset | ESET
rapid7 | Rapid7
tenable-io | Tenable.io
wazuh | Wazuh
suricata | Suricata
elastic-security | Elastic Security
google-chronicle | Google Chronicle
autopsy-forensics | Autopsy forensics | any: encase; ftk
ghidra | Ghidra
ida-pro | IDA Pro
cobalt-strike | Cobalt Strike
hashcat | Hashcat
aircrack-ng | Aircrack-ng
comptia-cysa-plus | CompTIA CySA+ | any: cysa+
crisc | CRISC
cgeit | CGEIT
giac | GIAC
iso-27001-lead-auditor | ISO 27001 Lead Auditor
iso-27005 | ISO 27005
nist-csf | NIST CSF
cobit-2019 | COBIT 2019
business-impact-analysis | Business impact analysis = Análisis de impacto al negocio | any: bia
`,
};
