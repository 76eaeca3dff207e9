[assembly: AssemblyFixture(typeof(HealthData.Peers.Tests.Chromium.ChromiumBrowser))]
[assembly: AssemblyFixture(typeof(HealthData.Peers.Tests.Medplum.MedplumServer))]
[assembly: AssemblyFixture(typeof(HealthData.Peers.Tests.Support.OrthancServer))]
