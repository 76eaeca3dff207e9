using HealthData.Management;

namespace HealthData.Tool.MedTech.Service;

/// <summary>What names a MedTech service and its destination.</summary>
internal static class ServiceArguments
{
    public static Argument<string> CreateName() => new("NAME") { Description = "The name of the MedTech service." };

    public static Option<string?> CreateDestination() => new("--destination")
    {
        Description = "The name of the FHIR destination, if the service has several.",
        HelpName = "NAME",
    };

    /// <summary>Finds the destination that is named, or the only one.</summary>
    public static async Task<MedTechDestination> FindAsync(
        WorkspaceClient client, string service, string? name, CancellationToken cancellationToken)
    {
        if (name is not null)
        {
            return await client.GetMedTechDestinationAsync(service, name, cancellationToken);
        }

        List<MedTechDestination> all = [];
        await foreach (var destination in client.GetMedTechDestinationsAsync(service, cancellationToken))
        {
            all.Add(destination);
        }

        return all switch
        {
            [var only] => only,
            [] => throw new MisuseException("The MedTech service has no FHIR destination. Leave --fhir out."),
            _ => throw new MisuseException(
                "The MedTech service has several FHIR destinations. Use --destination: "
                + string.Join(", ", all.Select(destination => PlainText.Clean(destination.Name))) + "."),
        };
    }
}
