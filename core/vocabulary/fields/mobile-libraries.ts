import type { FieldSource } from '../vocabulary.ts';

export const mobileLibraries: FieldSource = {
  field: 'mobile-development',
  type: 'hard',
  lines: `
mobile-app-architecture | Mobile app architecture = Arquitectura de aplicaciones móviles | any: mobile architecture; arquitectura móvil; mvvm android
mobile-ui-design | Mobile UI design = Diseño de interfaces móviles | any: mobile ui; diseño móvil; human interface guidelines; ios human interface guidelines
mobile-app-publishing | Mobile app publishing = Publicación de aplicaciones móviles | any: publicación en stores; play console
android-ndk | Android NDK | any: !?NDK
android-auto | Android Auto
wear-os | Wear OS | any: watchos; tvos; ipados; android tv
kotlin-android | Kotlin Android | implies: android (it is Android written in Kotlin); kotlin (it is written in Kotlin)
android-studio-profiler | Android Studio Profiler
gradle-for-android | Gradle for Android
android-architecture-components | Android Architecture Components | any: android viewmodel; android navigation component
jetpack-navigation | Jetpack Navigation
datastore | DataStore (Android) | any: android datastore; sharedpreferences
volley | Volley (Android) | any: android volley
okhttp | OkHttp
exoplayer | ExoPlayer
timber | Timber (Android) | any: timber android
leakcanary | LeakCanary
coil | Coil (Android) | any: coil kotlin
firebase-crashlytics | Firebase Crashlytics | any: firebase performance
proguard | ProGuard | any: r8 shrinker
recyclerview | RecyclerView
xml-layouts | XML layouts
android-permissions | Android permissions
google-play-services | Google Play Services
google-play-billing | Google Play Billing
huawei-mobile-services | Huawei Mobile Services | any: hms huawei; huawei appgallery
swift-package-manager | Swift Package Manager
swift-playgrounds | Swift Playgrounds
vapor | Vapor (Swift) | any: vapor swift
the-composable-architecture | The Composable Architecture | any: tca swift
auto-layout | ?Auto Layout | any: autolayout
storyboards-ios | ^?Storyboards iOS | any: xib; ?interface builder
core-animation | Core Animation
core-location | Core Location
corebluetooth | CoreBluetooth
cloudkit | CloudKit
grand-central-dispatch | Grand Central Dispatch
urlsession | URLSession
kingfisher | Kingfisher (Swift) | any: sdwebimage
swiftlint | SwiftLint
quick-and-nimble | Quick and Nimble | any: nimble swift
storekit | StoreKit
widgetkit | WidgetKit
scenekit | SceneKit | any: realitykit; spritekit
app-clips | App Clips
universal-links | Universal links | any: ?app links
apple-pay | ?Apple Pay | any: ?google pay
carthage | ^?Carthage
ios-sdk | iOS SDK
apns | APNs | any: apple push notification
provisioning-profiles | Provisioning profiles | any: code signing ios
flutter-widgets | Flutter widgets | implies: flutter (they are Flutter's)
riverpod | Riverpod
getx | GetX
provider | Provider (Flutter) | any: flutter provider
flutter-bloc | Flutter BLoC | implies: flutter (it is a library of Flutter)
flutterfire | FlutterFire
dio | Dio (Flutter) | any: dio flutter
freezed | ^?Freezed
flame | Flame (Flutter) | any: flame engine
flutter-web | Flutter web
isar | ^?Isar
sqflite | sqflite
expo-router | Expo Router | any: expo eas; eas build
hermes-engine | Hermes engine
react-native-reanimated | React Native Reanimated | any: ^?Reanimated
react-native-cli | React Native CLI
nativewind | NativeWind
nativebase | NativeBase
metro-bundler | Metro bundler
codepush | CodePush
mmkv | MMKV
dotnet-maui-blazor | .NET MAUI Blazor | any: blazor hybrid
xamarin-android | Xamarin.Android | any: xamarin.ios; xamarin native | implies: xamarin (it is a part of Xamarin)
appcelerator | Appcelerator | any: titanium mobile
phonegap | PhoneGap
kony | ^?Kony
framework7 | Framework7
onsen-ui | Onsen UI
corona-sdk | Corona SDK | any: solar2d
gamemaker | GameMaker
construct-3 | Construct 3
rpg-maker | RPG Maker
cryengine | CryEngine
roblox-studio | Roblox Studio | any: ^?Roblox; luau
unity-ui-toolkit | Unity UI Toolkit | any: unity ecs; unity shader graph; photon unity; mirror networking
unreal-blueprints | Unreal Blueprints | any: blueprints unreal; unreal engine 5; ue5; ue4 | implies: unreal-engine (they are Unreal's)
photon-engine | Photon Engine
playfab | PlayFab
game-physics | Game physics = Física de videojuegos | any: physx; havok; box2d
multiplayer-programming | Multiplayer programming = Programación multijugador | any: netcode; multiplayer networking
gameplay-programming | Gameplay programming = Programación de gameplay
steamworks | Steamworks
vuforia | ^?Vuforia
ar-foundation | AR Foundation
8th-wall | 8th Wall
spark-ar | ^?Spark AR | any: lens studio; meta spark
ble-development | BLE development | any: bluetooth low energy
ussd | !USSD
sms-gateways | SMS gateways | any: sms api
geolocation | ?Geolocation = ?Geolocalización | any: geofencing; geolocalización móvil | pt: geolocalização
biometric-authentication | Biometric authentication = Autenticación biométrica | any: face id; touch id
barcode-scanning-in-apps | Barcode scanning in apps = Lectura de códigos QR | any: ?códigos qr
mobile-performance-optimisation | Mobile performance optimisation = Optimización del rendimiento móvil
super-apps | Super apps | any: ?mini apps
`,
};
