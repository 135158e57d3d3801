import type { FieldSource } from '../vocabulary.ts';

export const technologyDomains: FieldSource = {
  field: 'technology-domains',
  type: 'hard',
  lines: `
fintech | Fintech
blockchain | Blockchain | esco: afa14e38-5973-4cce-a077-f796c1ced2cc
web3 | Web3
ethereum | Ethereum
bitcoin | Bitcoin
smart-contracts | Smart Contracts | any: contratos inteligentes | esco: 670f8eea-f25b-4c3f-97ef-a4729d4c63d6
hyperledger | Hyperledger
cryptocurrency | Cryptocurrency = Criptomonedas | any: ?crypto | esco: 2174c1b0-e13c-4850-8e4d-2bc6183018bf
defi | DeFi
nft | !NFT
iot | IoT | en: internet of things | es: internet de las cosas | esco: f049d050-12da-4e40-813a-2b5eb6df6b51
ros | !ROS
embedded-systems | Embedded systems = Sistemas embebidos | en: embedded | es: sistemas embedded | esco: 2180bd8c-86de-4889-8165-adac902eee9d
firmware | Firmware | esco: 4f7fa632-15a6-4739-930b-abbac8055a80
arduino | Arduino
raspberry-pi | Raspberry Pi
microcontrollers | Microcontrollers = Microcontroladores
rtos | !RTOS
fpga | !FPGA
edge-computing | Edge Computing
5g | 5G
realidad-mixta | Realidad mixta
quantum-computing | Quantum Computing
ffmpeg | FFmpeg
webxr | WebXR
insurtech | Insurtech
healthtech | Healthtech | any: health tech
proptech | Proptech
legaltech | Legaltech
govtech | GovTech
regtech | Regtech
open-banking | Open banking | any: banca abierta
digital-wallets | Digital wallets | any: billeteras digitales; billetera virtual
tokenization | Tokenization = Tokenización
stablecoins | Stablecoins
zero-knowledge-proofs | Zero-knowledge proofs
dao-governance | DAO governance
smart-cities | Smart cities | any: ciudades inteligentes
telemetry-systems | Telemetry systems
digital-identity | Digital identity | any: identidad digital
biometrics | Biometrics = Biometría | esco: 3c35dfa4-6dae-45a5-ae0a-f6a45923a95f
video-streaming | Video streaming = Streaming de video | any: ott
iptv | IPTV
satellite-communications | Satellite communications | any: comunicaciones satelitales
lorawan | LoRaWAN | any: lora
zigbee | Zigbee
ble-beacons | BLE beacons
can-bus | CAN bus
autosar | AUTOSAR
adas | ADAS
esp32 | ESP32
stm32 | STM32
arm-cortex | ARM Cortex
raspberry-pi-pico | Raspberry Pi Pico
zephyr-rtos | Zephyr RTOS
freertos | FreeRTOS
yocto | Yocto
embedded-linux | Embedded Linux | any: linux embebido
embedded-c | Embedded C
vxworks | VxWorks
spi-i2c | SPI/I2C | any: i2c
modbus | Modbus
profinet | Profinet | any: profibus
opc-ua | OPC UA
bacnet | BACnet
knx | KNX
ethercat | EtherCAT
hart-protocol | HART protocol
mechatronic-prototyping | Mechatronic prototyping
signal-processing | Signal processing = Procesamiento de señales | any: !DSP | esco: cfa2be0d-96d5-4017-a866-962efb9c5070
simulink | Simulink
digital-electronics-design | Digital electronics design
asic-design | ASIC design
systemverilog | SystemVerilog
cadence-virtuoso | Cadence Virtuoso | any: cadence
synopsys | Synopsys
kicad | KiCad
orcad | OrCAD
eagle-pcb | Eagle PCB
`,
};
