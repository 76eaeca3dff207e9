namespace HealthData.Contracts.Tests.Dicom;

/// <summary>What no operation has for itself: the version segment, the token, and requests of the user's own.</summary>
internal static class ServiceContracts
{
    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("version-1", clients => SearchContracts.StudiesAsync(
            clients.Create(new DicomWebClientOptions(DicomWebClientOptions.ServiceVersion.V1)))),
        new("without-token", clients => SearchContracts.FirstStudyAsync(clients.Anonymous)),
        new("custom-request", async clients =>
        {
            var client = clients.Default;
            using var message = client.CreateMessage(RequestMethod.Get, "/changefeed/latest?includemetadata=false");
            await client.Pipeline.SendAsync(message, DicomClients.Token);
            Assert.Equal(200, message.Response.Status);
        }),
    ];
}
