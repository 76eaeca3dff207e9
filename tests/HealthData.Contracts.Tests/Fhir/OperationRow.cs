namespace HealthData.Contracts.Tests.Fhir;

/// <summary>A row of docs/fhir-operations.md.</summary>
/// <param name="Method">The method, such as <c>FhirClient.ReadAsync(id)</c>.</param>
/// <param name="Sent">The request line, headers, and the beginning of the body.</param>
/// <param name="Role">The role that the identity needs, or <c>none</c>.</param>
/// <param name="Retry">The retry class.</param>
/// <param name="Doors">The clients that have the method.</param>
/// <param name="Stub">The stub.</param>
/// <param name="Source">Where the answer is described.</param>
internal sealed record OperationRow(
    string Method, string[] Sent, string Role, string Retry, string Doors, string Stub, string Source)
{
    private const string File = "docs/fhir-operations.md";

    /// <summary>All rows, in their order.</summary>
    public static IReadOnlyList<OperationRow> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(Repository.Root, File))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(Parse),
    ];

    private static OperationRow Parse(string line)
    {
        var cells = Regex.Split(line, @"(?<!\\)\|").Select(cell => cell.Trim().Replace("\\|", "|")).ToArray();
        Assert.True(cells is ["", _, _, _, _, _, _, _, ""], $"{File}: a row has other cells: {line}");
        Assert.All(cells[1..^1], cell => Assert.NotEmpty(cell));
        return new(
            cells[1].Trim('`'),
            [.. Regex.Matches(cells[2], "`([^`]+)`").Select(span => span.Groups[1].Value)],
            cells[3],
            cells[4],
            cells[5],
            Regex.Match(cells[6], @"^\[(.+)\]\(\.\./tests/contracts/fhir/\1\.json\)$").Groups[1].Value,
            cells[7]);
    }
}
