namespace HealthData.Management;

/// <summary>Reads the services of a workspace.</summary>
internal sealed class WorkspaceServiceReader(string workspace, Uri management)
{
    public WorkspaceService? ReadDicom(JsonElement item) => Read(
        item,
        static (_, _, _) => null,
        JsonText.Member(item, "properties", "authenticationConfiguration", "audiences"));

    // The resource of a FHIR service does not name its address, which follows from its name.
    public WorkspaceService? ReadFhir(JsonElement item) => Read(
        item, HealthDataEndpoints.Fhir, JsonText.Member(item, "properties", "authenticationConfiguration", "audience"));

    private WorkspaceService? Read(
        JsonElement item, Func<string, string, HealthDataAudience?, Uri?> derive, JsonElement? audience)
    {
        var resource = ResourceJson.Of(item);
        if (resource.Id is not { } id)
        {
            return null;
        }

        var name = resource.Name();
        return new(name, id)
        {
            Endpoint = Uri.TryCreate(JsonText.Text(item, "properties", "serviceUrl"), UriKind.Absolute, out var url)
                ? url
                : IsHostName(name) ? derive(workspace, name, Cloud) : null,
            Audience = AudienceOf(audience),
            Kind = JsonText.Text(item, "kind"),
            Location = JsonText.Text(item, "location"),
            ProvisioningState = JsonText.Text(item, "properties", "provisioningState"),
            EventState = JsonText.Text(item, "properties", "eventState"),
        };
    }

    private HealthDataAudience Cloud => management.IdnHost.EndsWith(".us", StringComparison.OrdinalIgnoreCase)
        || management.IdnHost.Contains("usgov", StringComparison.OrdinalIgnoreCase)
            ? HealthDataAudience.AzureUSGovernment
            : HealthDataAudience.AzurePublicCloud;

    private bool IsHostName(string name) => IsLabel(name) && IsLabel(workspace);

    private static bool IsLabel(string text) =>
        text.Length > 0 && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static HealthDataAudience? AudienceOf(JsonElement? audience)
    {
        if (audience is { ValueKind: JsonValueKind.Array } several)
        {
            audience = several.EnumerateArray().Cast<JsonElement?>().FirstOrDefault();
        }

        return audience is { ValueKind: JsonValueKind.String } one && one.GetString() is { Length: > 0 } text
            ? new HealthDataAudience(text)
            : null;
    }
}
