#!/usr/bin/env bash
# One command for everything: ./build.sh [restore|format|build|test|samples|pack|aot|api ...]
# Without a target it runs all but aot and api, in this order. CONFIGURATION is Release unless set.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
configuration=${CONFIGURATION:-Release}

restore() { dotnet restore Sdk.sln; }

# Code style is part of the build (EnforceCodeStyleInBuild), so layout is all that is left to check.
format() { dotnet format whitespace Sdk.sln --verify-no-changes --no-restore; }

build() { dotnet build Sdk.sln --configuration "$configuration" --no-restore; }

test() { dotnet test Sdk.sln --configuration "$configuration" --no-build; }

samples() {
  dotnet run --project samples/Quickstart --configuration "$configuration" --no-build
  dotnet run --project samples/FhirModel --configuration "$configuration" --no-build
  dotnet run --project samples/FhirTasks --configuration "$configuration" --no-build
  dotnet run --project samples/EventsWebApp --configuration "$configuration" --no-build
  dotnet run --project samples/MedTechWorker --configuration "$configuration" --no-build -- load 5000
  dotnet run --project tools/HealthData.Tool --configuration "$configuration" --no-build -- dicom --help
  local mapping=tools/HealthData.Tool/MedTech/Samples/device.json
  echo '{"deviceId":"band-1","endDate":"2026-03-01T08:00:00Z","heartRate":78}' |
    dotnet run --project tools/HealthData.Tool --configuration "$configuration" --no-build -- medtech normalize --device "$mapping"
}

pack() {
  rm -rf artifacts/packages
  local project
  for project in src/*/*.csproj tools/HealthData.Tool/*.csproj; do
    dotnet pack "$project" --configuration "$configuration" --no-build
  done
}

# Writes the public API of each library that has not been released into its PublicAPI.Unshipped.txt, by the analyzer's own
# words about what is missing there.
api() {
  local project name file log
  log=$(mktemp)
  for project in src/*/*.csproj; do
    name=$(basename "$project" .csproj)
    file=$(dirname "$project")/PublicAPI.Unshipped.txt
    echo '#nullable enable' >"$file"
    dotnet build "$project" --framework net10.0 -p:WarningsNotAsErrors=RS0016 >"$log" || { cat "$log"; return 1; }
    sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*\/$name\.csproj.*/\1/p" "$log" |
      LC_ALL=C sort -u >>"$file"
    echo "$file: $(wc -l <"$file") lines"
  done
  rm "$log"
}

# Needs a C compiler and zlib's headers: clang and zlib1g-dev on Debian. Reads and writes the official FHIR examples where
# .ci/run has put them.
aot() {
  smoke artifacts/aot -p:AheadOfTime=true
  smoke artifacts/trimmed -p:Trimmed=true --self-contained
}

smoke() {
  local output=$1 examples=artifacts/fhir-examples/package
  dotnet publish tests/HealthData.AotSmoke --use-current-runtime --output "$output" "${@:2}"
  if [ -d "$examples" ]; then "$output/HealthData.AotSmoke" "$examples"; else "$output/HealthData.AotSmoke"; fi
}

targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(restore format build test samples pack)
for target in "${targets[@]}"; do
  case $target in
    restore | format | build | test | samples | pack | aot | api) ;;
    *) echo "build.sh: no target '$target'; there are restore, format, build, test, samples, pack, aot and api" >&2; exit 2 ;;
  esac
done
for target in "${targets[@]}"; do
  echo "== $target"
  started=$SECONDS
  "$target"
  echo "== $target took $((SECONDS - started)) s"
done
