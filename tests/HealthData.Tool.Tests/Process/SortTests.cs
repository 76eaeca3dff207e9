namespace HealthData.Tool.Tests.Process;

public sealed class SortTests
{
    [Fact]
    public async Task The_program_sorts_texts_as_the_library_does()
    {
        const string Mapping = """
            {"templateType":"CollectionContent","template":[{"templateType":"CalculatedContent","template":{
            "typeName":"t","defaultExpressionLanguage":"JmesPath","typeMatchExpression":"[Body][?l]",
            "deviceIdExpression":"'x'","timestampExpression":"'2026-01-01'",
            "values":[{"valueName":"l","valueExpression":"join('', sort(matchedToken.l))"}]}}]}
            """;
        const string Message = """{"l":["b","B","a","A","-","_"]}""";
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(path, Mapping, TestContext.Current.CancellationToken);

        var inProcess = await MedTech.MedTechFiles.RunWithInputAsync(Message, "normalize", "--device", path);
        using var process = CliProcess.Start("medtech", "normalize", "--device", path);
        await process.StandardInput.WriteLineAsync(Message);
        process.StandardInput.Close();
        var alone = await process.FinishAsync();
        File.Delete(path);

        Assert.Equal(inProcess.Out.TrimEnd(), alone.Out.TrimEnd());
        Assert.Contains("aAbB", alone.Out, StringComparison.Ordinal);
    }
}
