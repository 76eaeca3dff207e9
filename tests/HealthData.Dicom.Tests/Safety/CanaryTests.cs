using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>Patient data reaches typed properties, and no text that anybody might log.</summary>
[Collection(AloneCollection.Name)]
public sealed class CanaryTests
{
    private const string Canary = "PHI-7f3a";
    private const string Headers =
        $"X-Patient: {Canary}\r\nWarning: 299 - \"{Canary}\"\r\nServer: {Canary}\r\nETag: {Canary}\r\nLocation: htt"
            + $"p://phi/{Canary}\r\n"
        + $"x-ms-error-code: {Canary}\r\nx-ms-request-id: {Canary}\r\nerroneous-dicom-attributes: {Canary}\r\n"
        + $"x-ms-client-request-id: {Canary}\r\nRequest-Id: {Canary}\r\nRetry-After: {Canary}\r\nDate: {Canary}\r\n"
        + $"Cache-Control: {Canary}\r\nExpires: {Canary}\r\nLast-Modified: {Canary}\r\nMS-CV: {Canary}\r\n"
        + $"traceparent: {Canary}\r\n";

    public static TheoryData<string, string> Answers() => new()
    {
        { "error in text", Error("text/plain", Canary) },
        { "error in JSON", Error(
            "application/json", $"{{\"error\":{{\"code\":\"{Canary}\",\"message\":\"{Canary}\"}}}}") },
        { "error in XML", Error("application/xml", $"<error>{Canary}</error>") },
        { "error in HTML", Error("text/html", $"<html>{Canary}</html>") },
        { "error in DICOM JSON", Error(
            "application/dicom+json", $$$"""{"00100010":{"vr":"PN","Value":[{"Alphabetic":"{{{Canary}}}"}]}}""") },
        { "not HTTP", $"{Canary}\r\n\r\n" },
        { "wrong content type", Ok($"text/{Canary}", Canary) },
        { "no JSON", Ok("application/dicom+json", $"[{{\"{Canary}") },
        { "wrong JSON", Ok(
            "application/dicom+json", $$$"""[{"0020000D":{"vr":"{{{Canary}}}","Value":[{"x":"{{{Canary}}}"}]}}]""") },
        { "broken headers of a part", Multipart($"\r\n--{WireAnswers.Boundary}\r\n{Canary}\r\n\r\n{Canary}") },
        { "cut part", Multipart(
            WireAnswers.Part(Canary, $"Content-Type: application/{Canary}; transfer-syntax={Canary}\r\n")) },
        { "cut body", WireAnswers.Head(WireAnswers.Multipart, 1000, Headers) + WireAnswers.Part(Canary) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_method_tells_patient_data_when_it_fails(string name, string answer)
    {
        using var sinks = new Sinks();
        await using var server = RawServer.AnsweringOnce(answer);
        var client = Lab.ClientOf(server);
        var file = new TestFile(Canary + ".1", Canary + ".2", Canary + ".3").Text(0x00100010, "PN", Canary).ToBytes();
        var failures = 0;
        foreach (var method in ClientMethods.All)
        {
            var exception = await Record.ExceptionAsync(
                () => ClientMethods.CallAsync(client, method, _ => Canary, file, Lab.Token));
            if (exception is null)
            {
                continue;
            }

            failures++;
            Assert.True(exception is HealthDataRequestFailedException, $"{method}: {exception.GetType()}");
            AssertClean(exception);
        }

        Assert.True(failures >= 6, $"{name}: only {failures} methods failed");
        Assert.Contains("event Request", sinks.Text, StringComparison.Ordinal);
        Assert.Contains("span DicomWebClient.Store", sinks.Text, StringComparison.Ordinal);
        Assert.Contains("metric ", sinks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, sinks.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Azure_Core_alone_tells_addresses_and_keeps_silent_when_it_is_switched_off(bool isOn)
    {
        using var sinks = new Sinks();
        await using var lab = await Lab.StartAsync();
        var client = lab.CreateClient(options =>
        {
            options.Diagnostics.IsLoggingEnabled = isOn;
            options.Diagnostics.IsDistributedTracingEnabled = isOn;
        });
        var file = new TestFile();

        await client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);
        await client.DeleteStudyAsync(file.Study, Lab.Token);

        Assert.Contains("span DicomWebClient.DeleteStudy", sinks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Study, sinks.Text, StringComparison.Ordinal);
        Assert.Equal(isOn, sinks.Addresses.Contains(file.Study, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hostile_uid_is_not_quoted()
    {
        await using var lab = await Lab.StartAsync();
        foreach (var method in ClientMethods.All.Where(
            method => method.GetParameters()[0].ParameterType == typeof(string)))
        {
            AssertClean(await Assert.ThrowsAnyAsync<ArgumentException>(
                () => ClientMethods.CallAsync(lab.Client, method, _ => Canary + "/..", [], Lab.Token)));
        }
    }

    [Fact]
    public void No_result_shows_a_value_in_its_text_or_its_debugger_display()
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(Canary));
        var address = new Uri("https://host/" + Canary);
        var outcome = DicomModelFactory.StoreOutcome(
            StoreStatus.Failed, Canary, Canary, address, 45070, [DicomModelFactory.ServiceIssue(
                "45070", Canary, Canary)], Canary);
        var problem = DicomModelFactory.ItemProblem(
            ItemProblemCode.Malformed, "It is damaged.", "part 1", identifier: Canary, bytes: Encoding.ASCII.GetBytes(
                Canary));
        object[] results =
        [
            outcome,
            outcome.Issues[0],
            problem,
            DicomModelFactory.StoreResult([outcome], address, [DicomModelFactory.ServiceIssue("Warning", Canary)]),
            DicomModelFactory.RetrievedInstance(content, $"application/{Canary}; transfer-syntax={Canary}"),
            DicomModelFactory.RetrievedFrame(1, content, $"application/{Canary}; transfer-syntax={Canary}"),
            DicomModelFactory.RenderedImage(content, $"image/{Canary}"),
            DicomModelFactory.RetrievedBulkData(content, $"image/{Canary}"),
            DicomModelFactory.SavedFile("/" + Canary, 5),
            DicomModelFactory.SaveResult([DicomModelFactory.SavedFile("/" + Canary, 5)], [problem]),
            new DicomExportItem(Canary, Canary, Canary),
            DicomModelFactory.DicomExportResult(1, 2, address),
            DicomModelFactory.DicomExportError(Canary, Canary),
            DicomModelFactory.Workitem(new AttributeSet().Set(Keyword.ProcedureStepLabel, Canary)),
            DicomModelFactory.WorkitemResult(address, [DicomModelFactory.ServiceIssue("Warning", Canary)]),
            InstanceContent.FromBytes(Encoding.ASCII.GetBytes(Canary)),
            new StoreOptions { StudyInstanceUid = Canary },
            DicomModelFactory.DicomOperationDetails(
                "7", DicomOperationStatus.Running, resources: [address], results: new BinaryData(Canary)),
            DicomModelFactory.DicomUpdateResult(issues: [outcome.Issues[0]]),
            DicomModelFactory.DicomReindexResult([address]),
            DicomModelFactory.ExtendedQueryTagError(Canary, Canary, Canary, serviceMessage: Canary),
            DicomModelFactory.ChangeFeedEntry(
                1, Canary, Canary, Canary, ChangeAction.Create, default, filePath: Canary, metadataProblem: problem),
        ];
        Assert.All(results, result =>
        {
            Assert.DoesNotContain(Canary, result.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Displayed(result), StringComparison.Ordinal);
        });
        AssertClean(Assert.Throws<HealthDataRequestFailedException>(((StoreResult)results[3]).EnsureComplete));
    }

    private static string Error(string contentType, string body) =>
        WireAnswers.Whole($"{contentType}; x={Canary}", body, Headers, $"400 Patient {Canary}");

    private static string Ok(string contentType, string body) =>
        WireAnswers.Whole(contentType, body, Headers, "200 " + Canary);

    private static string Multipart(string body) => Ok(WireAnswers.Multipart, body);

    private static void AssertClean(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            Assert.DoesNotContain(Canary, current.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Displayed(current), StringComparison.Ordinal);
            Assert.All(current.Data.Cast<DictionaryEntry>(), entry =>
                Assert.DoesNotContain(Canary, $"{entry.Key} {entry.Value}", StringComparison.Ordinal));
        }
    }

    // The text that a debugger shows, its expressions evaluated.
    private static string Displayed(object value) => System.Text.RegularExpressions.Regex.Replace(
        value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value ?? string.Empty,
        @"\{(\w+)(\(\))?(,nq)?\}",
        match => match.Groups[2].Success
            ? value.ToString()!
            : $"{value.GetType().GetProperty(match.Groups[1].Value)?.GetValue(value)}");
}
