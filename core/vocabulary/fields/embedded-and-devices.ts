import type { FieldSource } from '../vocabulary.ts';

export const embeddedAndDevices: FieldSource = {
  field: 'technology-domains',
  type: 'hard',
  lines: `
embedded-software-development | Embedded software development = Desarrollo de software embebido | any: embedded software; software embebido; programación embebida; embedded programming; firmware development; desarrollo de firmware | fr: logiciel embarqué; systèmes embarqués | pt: software embarcado; sistemas embarcados
pic-microcontrollers | PIC microcontrollers | any: microcontroladores pic; mplab; mikroc
avr-microcontrollers | AVR microcontrollers | any: atmega; avr studio
nvidia-jetson | NVIDIA Jetson
beaglebone | BeagleBone
platformio | PlatformIO
keil | Keil | any: keil uvision; iar embedded workbench
esp8266 | ESP8266 | any: nodemcu; esp-idf
nordic-nrf | Nordic nRF | any: nrf52
msp430 | MSP430
psoc | PSoC
qnx | !?QNX
threadx | ThreadX
mbed-os | Mbed OS
zynq | Zynq | any: vivado; ^?Quartus; xilinx; altera
soc-design | SoC design | any: system on chip
uvm | UVM (verification) | any: uvm verification
risc-v | RISC-V
jtag | !?JTAG
uart | !?UART
rs-485 | RS-485 | any: rs485; rs-232; rs232
canopen | CANopen | any: j1939; lin bus; flexray
vector-canoe | Vector CANoe | any: canoe; canalyzer
iso-26262 | ISO 26262
do-178c | DO-178C | any: do-254
iec-61508 | IEC 61508 | any: iec 62304
hardware-in-the-loop | Hardware-in-the-loop | any: hil testing; dspace
optical-networks | Optical networks = Redes ópticas | any: dwdm; redes de fibra | pt: fibra óptica redes
4g-lte | 4G LTE | any: !?LTE; volte; 3gpp; redes móviles; 4g/5g
telecom-core-networks | Telecom core networks | any: ims core; epc core; ss7; diameter protocol
oss-bss | OSS/BSS | any: !?OSS; !BSS telecom
satellite-networks | Satellite networks | any: !VSAT; starlink
iot-platforms | IoT platforms = Plataformas IoT | any: thingsboard; thingspeak; ubidots; node-red; blynk; losant; thingworx
wearables | ^?Wearables
computer-graphics | Computer graphics = Gráficos por computadora | any: computación gráfica; gráficos 3d
cyber-physical-systems | Cyber-physical systems = Sistemas ciberfísicos
ros-2 | ROS 2 | any: ros2; gazebo simulator; moveit | implies: ros (it is the present version of ROS)
motion-planning | Motion planning = Planificación de movimiento | any: path planning
autonomous-vehicles | ?Autonomous vehicles = Vehículos autónomos | any: autonomous driving; self-driving
bitcoin-lightning | Bitcoin Lightning
polygon-blockchain | Polygon blockchain | any: polygon matic
avalanche-blockchain | Avalanche blockchain
binance-smart-chain | Binance Smart Chain | any: bnb chain
polkadot | ^?Polkadot | any: substrate blockchain
cosmos-sdk | Cosmos SDK
cardano | ^?Cardano
chainlink | ^?Chainlink
openzeppelin | OpenZeppelin
foundry | Foundry (Ethereum) | any: foundry solidity
ipfs | !?IPFS
metamask | MetaMask
erc-20 | ERC-20 | any: erc-721; erc20
layer-2-blockchain | Layer 2 blockchain | any: arbitrum; optimism ethereum
corda | ^?Corda
hyperledger-fabric | Hyperledger Fabric | any: hyperledger besu
anchor | Anchor (Solana) | any: anchor solana
crypto-exchanges | Crypto exchanges = Exchanges de criptomonedas | any: custodia de criptoactivos
qiskit | Qiskit | any: cirq
gpu-programming | GPU programming = Programación de GPU | any: gpu computing; opencl
edtech | ?Edtech
agritech | Agritech
adtech | ?Adtech | any: martech; real-time bidding
foodtech | ?Foodtech | any: retailtech; logtech
cleantech | Cleantech
e-government | E-government = Gobierno electrónico | any: ?digital government; gobierno en línea
digital-payments | ?Digital payments = Pagos digitales | any: ?medios de pago electrónicos; ?mobile money | fr: moyens de paiement; paiements numériques | pt: meios de pagamento; pagamentos digitais
core-insurance-systems | Core insurance systems = Sistemas core de seguros
card-processing | Card processing = Procesamiento de tarjetas | any: adquirencia; card issuing; acquiring payments
online-gaming | ?Online gaming = Juegos en línea | any: igaming; ?e-sports; ?esports
streaming-platforms | Streaming platforms = Plataformas de streaming | any: hls streaming; mpeg-dash; wowza
video-codecs | Video codecs | any: h.264; h.265; gstreamer
digital-signage | ?Digital signage
atms | !?ATMs = ?Cajeros automáticos | any: xfs atm; atm software
`,
};
