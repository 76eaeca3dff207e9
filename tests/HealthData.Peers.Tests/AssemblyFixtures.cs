[assembly: AssemblyFixture(typeof(HealthData.Peers.Tests.Support.OrthancServer))]
