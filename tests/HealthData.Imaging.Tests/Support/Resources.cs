namespace HealthData.Imaging.Tests.Support;

/// <summary>Looks into resources.</summary>
internal static class Resources
{
    public static JsonObject Study(this ImagingResources resources) => Read(resources.ImagingStudy);

    public static JsonObject Patient(this ImagingResources resources) => Read(resources.Patient);

    public static JsonObject Series(this ImagingResources resources, int index = 0) =>
        resources.Study()["series"]![index]!.AsObject();

    public static string? Text(this JsonNode node, string name) => node[name]?.ToString();

    public static string Json(this JsonNode node, string name) => node[name]?.ToJsonString() ?? "-";

    /// <summary>The codes of the issues, in their order.</summary>
    public static string Codes(this ImagingResources resources) =>
        string.Join(' ', resources.Issues.Select(issue => issue.Code));

    private static JsonObject Read(BinaryData? content) =>
        JsonNode.Parse(content!.ToMemory().Span)!.AsObject();
}
