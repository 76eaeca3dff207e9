[assembly: AssemblyFixture(typeof(HealthData.Packages.Tests.PackedPackages))]
