namespace HealthData.Tool.Tests.MedTech;

public sealed class NormalizeTests
{
    [Fact]
    public async Task Measurements_are_printed_one_a_line_and_rejected_lines_are_told()
    {
        var result = await MedTechFiles.RunAsync("normalize", "--device", MedTechFiles.Device, MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [
                "{\"type\":\"heartrate\",\"occurrenceTimeUtc\":\"2026-03-01T08:00:00Z\",\"deviceId\":\"band-1\","
                    + "\"properties\":[{\"name\":\"hr\",\"value\":\"78\"}]}",
                "{\"type\":\"bloodpressure\",\"occurrenceTimeUtc\":\"2026-03-01T08:00:00Z\",\"deviceId\":\"cuff-7\","
                    + "\"patientId\":\"p-1\",\"properties\":[{\"name\":\"systolic\",\"value\":\"121\"},"
                    + "{\"name\":\"diastolic\",\"value\":\"79\"}]}",
                "{\"type\":\"bloodpressure\",\"occurrenceTimeUtc\":\"2026-03-01T08:01:00Z\",\"deviceId\":\"cuff-7\","
                    + "\"patientId\":\"p-1\",\"properties\":[{\"name\":\"systolic\",\"value\":\"118\"},"
                    + "{\"name\":\"diastolic\",\"value\":\"80\"}]}",
            ],
            result.OutLines);
        Assert.StartsWith(
            $"{MedTechFiles.Messages}(3): error UnusableValue: Line Number: 10, Position: 30. Unable to extract "
                + "required value for [TimestampExpression]",
            result.ErrorLines[0],
            StringComparison.Ordinal);
        Assert.Equal("4 messages: 3 measurements, 1 rejected, 1 without a match.", result.ErrorLines[^1]);
    }

    [Theory]
    [InlineData()]
    [InlineData("-")]
    public async Task Messages_come_from_the_standard_input_too(params string[] names)
    {
        const string Line = "{\"heartRate\":78,\"endDate\":\"2026-03-01T08:00:00Z\",\"deviceId\":\"band-1\"}";
        var result = await MedTechFiles.RunWithInputAsync(
            $"\n{Line}\n{{\n{Line}", ["normalize", "--device", MedTechFiles.Device, .. names]);

        Assert.Equal((1, 2), (result.Code, result.OutLines.Length));
        Assert.StartsWith(
            "-(3): error UnreadableMessage: Invalid event message.", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("3 messages: 2 measurements, 1 rejected, 0 without a match.", result.ErrorLines[^1]);
    }

    [Fact]
    public async Task Lines_may_have_their_envelope_already()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            "{\"Body\":{\"device\":{\"id\":\"c\"},\"readings\":[{\"at\":0,\"systolic\":1,\"diastolic\":2}]}}",
            "normalize", "--device", MedTechFiles.Device, "--envelopes");

        Assert.Equal(0, result.Code);
        Assert.Equal("1970-01-01T00:00:00Z", Assert.Single(result.Objects).Text("occurrenceTimeUtc"));
        Assert.Equal("1 messages: 1 measurements, 0 rejected, 0 without a match.", Assert.Single(result.ErrorLines));
    }

    [Theory]
    [InlineData("{\n  \"heartRate\": 78\n}")]
    [InlineData("[\n  { \"heartRate\": 78 }\n]")]
    public async Task A_message_over_several_lines_is_told_to_stand_on_one(string message)
    {
        var result = await MedTechFiles.RunWithInputAsync(message, "normalize", "--device", MedTechFiles.Device);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.StartsWith("-(1): error UnreadableMessage: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("advice: ", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("on a line of its own: jq -c .", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_with_errors_is_not_run()
    {
        var result = await MedTechFiles.RunWithInputAsync("{}", "normalize", "--device", MedTechFiles.Fhir);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Equal(
            $"{MedTechFiles.Fhir}(2,17): error WrongTemplateType: Expected TemplateType value "
                + "CollectionContentTemplate, actual CollectionFhir.",
            result.ErrorLines[0]);
    }

    [Fact]
    public async Task Nothing_of_a_message_gets_to_the_error_stream()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            "{\"heartRate\":{\"PHI-7f3a\":1},\"endDate\":\"PHI-7f3a\",\"deviceId\":\"PHI-7f3a\"}\nPHI-7f3a",
            "normalize", "--device", MedTechFiles.Device);

        Assert.InRange(result.ErrorLines.Length, 3, 20);
        Assert.DoesNotContain("PHI", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("normalize")]
    [InlineData("normalize", "--device", "no such file")]
    [InlineData("validate")]
    [InlineData("frobnicate")]
    public async Task Wrong_use_ends_with_2(params string[] args)
    {
        var result = await MedTechFiles.RunAsync(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public async Task A_file_of_messages_that_is_not_there_is_wrong_use() =>
        Assert.Equal(
            2, (await MedTechFiles.RunAsync("normalize", "--device", MedTechFiles.Device, "no such file")).Code);
}
