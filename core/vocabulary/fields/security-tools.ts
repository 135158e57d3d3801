import type { FieldSource } from '../vocabulary.ts';

export const securityTools: FieldSource = {
  field: 'cybersecurity',
  type: 'hard',
  lines: `
# application security
sql-injection | SQL injection = Inyección SQL | any: sqli
owasp-asvs | OWASP ASVS | any: owasp samm; owasp mobile
cwe | !CWE | any: !CVE; cvss
secure-sdlc | Secure SDLC = Ciclo de desarrollo seguro | any: ssdlc; desarrollo de software seguro; sdl security
software-bill-of-materials | Software bill of materials | any: sbom
software-supply-chain-security | Software supply chain security | any: slsa framework; sigstore
content-security-policy | Content security policy | any: !CORS; hsts; cross-origin resource sharing
input-validation | Input validation = Validación de entradas
session-security | Session security = Seguridad de sesiones
fido2 | FIDO2 | any: passkeys; webauthn; yubikey
kerberos | Kerberos | any: ntlm
scim | SCIM
ldap-authentication | LDAP authentication
password-management | Password management = Gestión de contraseñas | any: 1password; lastpass; bitwarden; keepass
hardware-security-modules | Hardware security modules | any: !HSM; thales hsm
tls-certificates | TLS certificates = Certificados TLS | any: certificados ssl; ssl certificates; let's encrypt
steganography | Steganography = Esteganografía
post-quantum-cryptography | Post-quantum cryptography = Criptografía poscuántica
# operations
security-monitoring | Security monitoring = Monitoreo de seguridad | any: monitoreo de eventos de seguridad; security event monitoring; monitoreo de ciberseguridad
log-correlation | Log correlation = Correlación de eventos | any: correlación de logs; event correlation
phishing-analysis | Phishing analysis = Análisis de phishing | any: phishing; ingeniería social; social engineering; phishing simulations
ransomware-response | Ransomware response = Respuesta a ransomware | any: ransomware
attack-surface-management | Attack surface management | any: superficie de ataque
penetration-testing-standards | Penetration testing standards | any: ptes; osstmm; nist 800-115
web-application-pentesting | Web application pentesting = Pentesting de aplicaciones web | any: web pentesting; web app pentesting
network-pentesting | Network pentesting = Pentesting de redes | any: infrastructure pentesting
wireless-security | Wireless security = Seguridad inalámbrica
physical-security-audits | Physical security audits
exploit-development | Exploit development = Desarrollo de exploits
yara | YARA | any: sigma rules; reglas yara
memory-forensics | Memory forensics | any: volatility framework
deception-technology | Deception technology | any: honeypots
ddos-mitigation | DDoS mitigation = Mitigación de DDoS | any: ddos; anti-ddos
network-access-control | Network access control | any: !?NAC; control de acceso a la red; 802.1x
endpoint-hardening | Endpoint hardening
data-classification | Data classification = Clasificación de la información | any: clasificación de datos; information classification
security-governance | Security governance = Gobierno de seguridad | any: gobierno de ciberseguridad; grc security
risk-assessment-for-information | Risk assessment for information = Análisis de riesgos de seguridad | any: evaluación de riesgos de seguridad; security risk assessment; it risk management; gestión de riesgos de ti; riesgo tecnológico; technology risk; gestión de riesgos tecnológicos
it-audit | IT audit = Auditoría de sistemas | any: auditoría de ti; auditoría informática; it auditing; itgc; auditoría tecnológica | fr: audit informatique
third-party-risk | Third-party risk = Riesgo de terceros | any: vendor risk management; third party risk management
security-compliance | Security compliance = Cumplimiento de seguridad | any: compliance de seguridad
nist-800-53 | NIST 800-53 | any: nist sp 800-53; nist 800-171; cmmc; fedramp
iso-27701 | ISO 27701
iso-27017 | ISO 27017 | any: iso 27018
iso-31000 | ISO 31000
csa-star | CSA STAR
ccpa | CCPA
iec-62443 | IEC 62443
nerc-cip | NERC CIP
dora-regulation | DORA regulation | any: nis2
# tools
shodan | Shodan | any: maltego; theharvester
sqlmap | sqlmap
nikto | ^?Nikto
hydra | Hydra (tool) | any: thc hydra
john-the-ripper | John the Ripper
gobuster | Gobuster | any: dirbuster; ffuf
openvas | OpenVAS | any: greenbone
acunetix | Acunetix
netsparker | Netsparker | any: invicti
appscan | AppScan | any: hcl appscan; ibm appscan
contrast-security | Contrast Security
whitesource | WhiteSource | any: mend.io
black-duck | Black Duck
semgrep | Semgrep
codeql | CodeQL
gitguardian | GitGuardian | any: gitleaks; trufflehog
anchore | Anchore
falco | ^?Falco | any: sysdig
twistlock | Twistlock
orca-security | Orca Security
lacework | Lacework
aqua-security | Aqua Security
cloudflare-waf | Cloudflare WAF
imperva | Imperva
akamai-kona | Akamai Kona
f5-asm | F5 ASM
modsecurity | ModSecurity
zscaler | Zscaler
netskope | Netskope
forcepoint | Forcepoint
proofpoint | Proofpoint
mimecast | Mimecast
darktrace | Darktrace
vectra | ^?Vectra
extrahop | ExtraHop
tanium | Tanium
carbon-black | Carbon Black
cylance | Cylance
bitdefender | Bitdefender
malwarebytes | Malwarebytes
trend-micro | Trend Micro
eset-protect | ESET Protect
cortex-xsoar | Cortex XSOAR | any: demisto
splunk-soar | Splunk SOAR | any: phantom soar; splunk enterprise security
thehive | TheHive | any: cortex thehive
misp | !MISP
opencti | OpenCTI
recorded-future | Recorded Future
virustotal | VirusTotal
alienvault | AlienVault | any: ossim
logrhythm | LogRhythm
arcsight | ArcSight
exabeam | Exabeam
securonix | Securonix
fortisiem | FortiSIEM
fortimanager | FortiManager | any: fortinac; fortimail; forticlient; fortiweb; fortiswitch
panorama | Panorama (Palo Alto) | any: palo alto panorama; prisma access; globalprotect
cisco-firepower | Cisco Firepower | any: cisco umbrella; cisco secure; cisco amp
check-point-harmony | Check Point Harmony
beyondtrust | BeyondTrust
delinea | Delinea | any: thycotic
hashicorp-boundary | HashiCorp Boundary
onelogin | OneLogin
forgerock | ForgeRock
saviynt | Saviynt
one-identity | One Identity
ibm-security-verify | IBM Security Verify | any: ibm guardium; guardium; ibm security
varonis | Varonis
digital-guardian | Digital Guardian
microsoft-defender-xdr | Microsoft Defender XDR | any: microsoft 365 defender; defender for office 365; defender for identity
knowbe4 | KnowBe4
hackerone | HackerOne | any: bugcrowd; hack the box; tryhackme
archer | Archer (GRC) | any: rsa archer
onetrust | OneTrust
vanta | ^?Vanta | any: drata; secureframe
`,
};
