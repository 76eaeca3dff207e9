using System.Diagnostics;

namespace HealthData.Core.Tests.Content;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("application/dicom", "application/dicom", "")]
    [InlineData(" Application/DICOM ; ", "application/dicom", "")]
    [InlineData("multipart/related; boundary=0f8fad5b-d9cb-469f-a165-70867728950e", "multipart/related",
        "boundary=0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=b", "multipart/related",
        "type=application/dicom|boundary=b")]
    [InlineData("multipart/related; type=application/dicom; boundary=b", "multipart/related",
        "type=application/dicom|boundary=b")]
    [InlineData("multipart/related; type=\"application/dicom\"; boundary=b;", "multipart/related",
        "type=application/dicom|boundary=b")]
    [InlineData("multipart/related;boundary=a=b", "multipart/related", "boundary=a=b")]
    [InlineData("multipart/related;boundary=\"a b;c,d=\\\"e\\\\\"", "multipart/related", "boundary=a b;c,d=\"e\\")]
    [InlineData("application/dicom; transfer-syntax=*", "application/dicom", "transfer-syntax=*")]
    [InlineData("application/dicom; transfer-syntax=\"*\"", "application/dicom", "transfer-syntax=*")]
    [InlineData("multipart/related; type=\"application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1\"; boundary=b",
        "multipart/related", "type=application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1|boundary=b")]
    [InlineData("multipart/related; type=\"image/jp2; transfer-syntax=\\\"1.2\\\"\"; boundary=b",
        "multipart/related", "type=image/jp2; transfer-syntax=\"1.2\"|boundary=b")]
    [InlineData("multipart/related ;\t BOUNDARY = b ; ;; Type = \"x/y\" ;", "multipart/related", "boundary=b|type=x/y")]
    [InlineData("multipart/related; boundary=\"b", "multipart/related", "boundary=b")]
    [InlineData("multipart/related; boundary=\"b\"x; type=t", "multipart/related", "boundary=b|type=t")]
    [InlineData("multipart/related; boundary=\"b\\", "multipart/related", "boundary=b\\")]
    [InlineData("multipart/related; boundary=; flag; =v; a=\"\"", "multipart/related", "boundary=|a=")]
    [InlineData("multipart/related; boundary='b'", "multipart/related", "boundary='b'")]
    [InlineData("*/*;q=0.1", "*/*", "q=0.1")]
    [InlineData("application/dicom+json", "application/dicom+json", "")]
    public void What_servers_send_is_understood(string text, string type, string parameters)
    {
        Assert.True(MediaType.TryParse(text, out var mediaType));
        Assert.Equal(type, mediaType.Type);
        Assert.Equal(parameters, string.Join('|', mediaType.Parameters.Select(p => $"{p.Key}={p.Value}")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(";")]
    [InlineData("text")]
    [InlineData("/")]
    [InlineData("text/")]
    [InlineData("/plain")]
    [InlineData("text plain/x")]
    [InlineData("text/pl\u00E4in")]
    [InlineData("boundary=a/b")]
    [InlineData("text/plain, text/html")]
    public void What_is_no_media_type_is_told(string? text)
    {
        Assert.False(MediaType.TryParse(text, out var mediaType));
        Assert.Null(mediaType);
    }

    [Fact]
    public void The_first_of_two_parameters_with_one_name_counts()
    {
        Assert.True(MediaType.TryParse("a/b; X=1; x=2", out var mediaType));
        Assert.Equal("1", mediaType.GetParameter("x"));
        Assert.Null(mediaType.GetParameter("y"));
    }

    [Fact]
    public void The_items_of_an_Accept_header_are_split_at_commas_outside_quotes()
    {
        var items = MediaType.ParseList(
            "multipart/related; type=\"application/dicom, x\"; q=0.5,application/dicom;transfer-syntax=*, ,junk, */*");

        Assert.Equal(["multipart/related", "application/dicom", "*/*"], items.Select(item => item.Type));
        Assert.Equal("application/dicom, x", items[0].GetParameter("type"));
        Assert.Equal("0.5", items[0].GetParameter("q"));
        Assert.Equal("*", items[1].GetParameter("transfer-syntax"));
        Assert.Empty(MediaType.ParseList(null));
    }

    [Fact]
    public void The_text_form_shows_nothing_that_was_sent()
    {
        Assert.True(MediaType.TryParse("a/secret; b=secret", out var mediaType));
        Assert.DoesNotContain("secret", mediaType.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("=")]
    [InlineData("a/b;c=\"")]
    [InlineData("a/b,")]
    [InlineData("a/b;\t")]
    public void A_long_media_type_takes_linear_time(string unit)
    {
        var text = "a/b;" + new StringBuilder().Insert(0, unit, 1_000_000 / unit.Length);
        var clock = Stopwatch.StartNew();

        _ = MediaType.TryParse(text, out _);
        MediaType.ParseList(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }
}
