namespace HealthData.Testing.Tests;

/// <summary>Picks values from a DICOM JSON answer.</summary>
internal static class DicomJson
{
    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static JsonElement[] Items(this JsonElement dataSet, string tag) =>
        [.. dataSet.GetProperty(tag).GetProperty("Value").EnumerateArray()];

    public static string? Text(this JsonElement dataSet, string tag) => dataSet.Items(tag)[0].GetString();

    public static int Number(this JsonElement dataSet, string tag) => dataSet.Items(tag)[0].GetInt32();

    public static bool Has(this JsonElement dataSet, string tag) => dataSet.TryGetProperty(tag, out _);
}
