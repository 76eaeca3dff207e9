namespace HealthData.Tool.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Shell_gets_its_script(string shell, string part)
    {
        var result = await InProcess.RunAsync("completion", shell);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(part, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("healthdata dicom re", "retrieve", "rendered")]
    [InlineData("healthdata dicom search studies --patient-", "--patient-id", "--patient-name")]
    public async Task Words_that_fit_are_suggested(string line, params string[] words)
    {
        var result = await InProcess.RunAsync($"[suggest:{line.Length}]", line);
        Assert.Equal(0, result.Code);
        Assert.All(words, word => Assert.Contains(word, result.OutLines));
    }
}
