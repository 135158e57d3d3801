import type { FieldSource } from '../vocabulary.ts';

export const mobileDevelopment: FieldSource = {
  field: 'mobile-development',
  type: 'hard',
  lines: `
android | Android | es: android nativo; desarrollo android
ios | iOS | es: desarrollo ios
flutter | Flutter
swiftui | SwiftUI | any: swift ui
uikit | UIKit
jetpack-compose | Jetpack Compose | any: jetpack; ^?compose
kotlin-multiplatform | Kotlin Multiplatform | any: kmp
android-sdk | Android SDK
android-studio | Android Studio
xcode | Xcode
combine | ^?Combine
coroutines | Coroutines | es: corrutinas
rxjava | RxJava
rxswift | RxSwift
retrofit | ^Retrofit
dagger | ^?Dagger | any: dagger 2
hilt | ^?Hilt
koin | ^?Koin
cocoapods | CocoaPods
fastlane | Fastlane
testflight | TestFlight
app-store | App Store | any: app store connect
google-play | Google Play | any: play store; google play console
firebase-cloud-messaging | Firebase Cloud Messaging | any: fcm
push-notifications | ?Push Notifications | es: notificaciones push
crashlytics | Crashlytics
expo | ^?Expo
bitrise | Bitrise
app-center | App Center
deep-linking | Deep linking
in-app-purchases | In-app purchases
bluetooth | Bluetooth | any: !BLE
arkit | ARKit
arcore | ARCore
augmented-reality | Augmented reality = Realidad aumentada
virtual-reality | Virtual reality = Realidad virtual
unity | ^?Unity
unreal-engine | Unreal Engine | any: ^unreal
godot | Godot
dependency-injection | Dependency injection = Inyección de dependencias
bloc | BLoC
app-stores | App store publishing = Publicación en tiendas | en: app store publication
hybrid-apps | Hybrid apps = Aplicaciones híbridas
native-apps | Native apps = Aplicaciones nativas
offline-first | Offline first
nfc | !NFC
alamofire | Alamofire
material-components | Material Components
livedata | LiveData
viewmodel | ViewModel
harmonyos | HarmonyOS
xamarin-forms | Xamarin.Forms
nativescript | NativeScript
ionic-capacitor | Ionic Capacitor
app-store-optimization | App Store Optimization | any: aso
mobile-security-testing | Mobile security testing
revenuecat | RevenueCat
admob | AdMob
realm-mobile | Realm Mobile
core-ml | Core ML
mapkit | MapKit
healthkit | HealthKit
android-jetpack | Android Jetpack
workmanager | WorkManager
ktor-client | Ktor client
sqldelight | SQLDelight
moshi | Moshi
glide | Glide
picasso | Picasso
lottie | Lottie
snapkit | Snapkit
combine-framework | Combine framework
swift-concurrency | Swift concurrency
objective-c-runtime | Objective-C runtime
google-maps-api | Google Maps API | any: google maps platform
mobile-payments | Mobile payments = Pagos móviles
in-app-analytics | In-app analytics
unity-3d | Unity 3D | any: unity3d
cocos2d | Cocos2d
oculus | Oculus | any: meta quest
vr-development | VR development | any: desarrollo vr
ar-development | AR development | any: desarrollo ar
level-design | Level design = Diseño de niveles | es: niveles de juego
game-design | Game design = Diseño de juegos | es: diseño de videojuegos
shader-programming | Shader programming | any: shaders
game-engines | Game engines = Motores de juego
`,
};
