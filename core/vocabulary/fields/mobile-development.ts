import type { FieldSource } from '../vocabulary.ts';

export const mobileDevelopment: FieldSource = {
  field: 'mobile-development',
  type: 'hard',
  lines: `
android | Android | es: android nativo; desarrollo android | esco: d8829a1d-dbde-435b-b921-29d6462f35c9
ios | iOS | es: desarrollo ios | esco: ce26e71f-2d47-474e-89b6-7920931ac4fc
flutter | Flutter | family: react-native
swiftui | SwiftUI | any: swift ui | replaces: uikit
uikit | UIKit
jetpack-compose | Jetpack Compose | any: jetpack; ^?compose | family: swiftui; flutter
kotlin-multiplatform | Kotlin Multiplatform | any: kmp
android-sdk | Android SDK
android-studio | Android Studio
xcode | Xcode | esco: 449d119b-2d66-43a9-9230-7d27f16afbb6
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
augmented-reality | Augmented reality = Realidad aumentada | esco: abdc7ac8-151f-40c6-bc1a-1e9b4b073290
virtual-reality | Virtual reality = Realidad virtual | esco: 5da42cfd-1da8-4e4f-b68e-4f821d005fc5
unity | ^?Unity | esco: d1a86399-24d8-415f-98b9-e8cbb6b04a26 | family: unreal-engine; godot
unreal-engine | Unreal Engine | any: ^unreal | esco: b04c4965-4fd7-4dfa-a8d4-0cec5c5f5d0c
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
android-jetpack | Android Jetpack | family: android-sdk
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
