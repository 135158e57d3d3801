import type { FieldSource } from '../vocabulary.ts';

export const technologyDomains: FieldSource = {
  field: 'technology-domains',
  type: 'hard',
  lines: `
fintech | Fintech
telecomunicaciones | Telecomunicaciones | en: telecommunications | any: telco
blockchain | Blockchain
web3 | Web3
ethereum | Ethereum
bitcoin | Bitcoin
smart-contracts | Smart Contracts | any: contratos inteligentes
hyperledger | Hyperledger
cryptocurrency | Cryptocurrency = Criptomonedas | any: ?crypto
defi | DeFi
nft | !NFT
iot | IoT | en: internet of things | es: internet de las cosas
ros | !ROS
embedded-systems | Embedded systems = Sistemas embebidos | en: embedded | es: sistemas embedded
firmware | Firmware
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
`,
};
