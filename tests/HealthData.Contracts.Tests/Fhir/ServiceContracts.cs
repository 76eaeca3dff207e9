using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>What the server says about itself, servers that ask for no token, and requests of the user's own.</summary>
internal static class ServiceContracts
{
    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
    [
        .. Typed("capabilities", async calls => Assert.True(
            (await calls.GetCapabilitiesAsync()).Supports("Patient", "read"))),
        .. Typed("versions", async calls => Assert.Equal("4.0", (await calls.GetVersionsAsync()).Default)),
        .. Typed("smart-configuration", async calls => Assert.NotNull(
            (await calls.GetSmartConfigurationAsync()).TokenEndpoint)),
        new("without-token", async clients => Assert.Equal(
            "7", (await clients.Anonymous.ReadAsync<Patient>("7", null, FhirClients.Token)).Id)),
        new("header-for-one-call", async clients => Assert.Equal(
            "1",
            (await clients.Default
                .With(request => request.Headers.Add("X-Request-Id", "r1"))
                .ReadAsync<Organization>("1", null, FhirClients.Token)).Id)),
        new("custom-request", async clients =>
        {
            var client = clients.Default;
            using var message = client.CreateMessage(RequestMethod.Get, "/Patient?_summary=count");
            await client.Pipeline.SendAsync(message, FhirClients.Token);
            Assert.Equal(200, message.Response.Status);
        }),
    ];
}
