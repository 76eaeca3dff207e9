namespace HealthData.Tool.Tests.MedTech;

/// <summary>The sample mappings and messages, and runs of <c>healthdata medtech</c>.</summary>
internal static class MedTechFiles
{
    public static string Device => PathOf("device.json");

    public static string Fhir => PathOf("fhir.json");

    public static string Messages => PathOf("messages.jsonl");

    public static Task<CliResult> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static async Task<CliResult> RunWithInputAsync(string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var host = new CliHost
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)),
        };
        var code = await HealthDataApp.RunAsync(["medtech", .. args], host, TestContext.Current.CancellationToken);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "MedTech", "Samples", name);
}
