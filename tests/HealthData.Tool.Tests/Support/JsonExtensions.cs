namespace HealthData.Tool.Tests.Support;

internal static class JsonExtensions
{
    public static string Text(this JsonElement line, string member) => line.GetProperty(member).GetString() ?? "";
}
