using System.Globalization;

namespace HealthData.Dicom.Tests.Part10;

public sealed class PydicomValueTests
{
    private static readonly Lazy<IReadOnlyList<PydicomRecord>> Records = new(PydicomRecord.LoadAll);

    [Fact]
    public async Task Values_and_representations_of_whole_sets_agree_with_pydicoms_own_reading()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        var report = new List<string>();
        var values = 0;
        foreach (var record in Records.Value)
        {
            Part10File file;
            try
            {
                await using var stream = File.OpenRead(record.FullPath);
                file = await Part10File.ReadAsync(stream, TestContext.Current.CancellationToken);
            }
            catch (DicomFormatException)
            {
                continue;
            }

            values += record.Values.Count;
            CompareTags(record, file, report);
            CompareValues(record, file.DataSet, report);
        }

        Assert.True(report.Count == 0, string.Join('\n', report));
        Assert.True(values > 3000, $"Only {values} values were compared.");
    }

    [Fact]
    public void Reading_from_memory_gives_the_same_json_as_reading_from_a_stream_that_cannot_seek()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        foreach (var record in Records.Value)
        {
            var bytes = File.ReadAllBytes(record.FullPath);
            Assert.Equal(JsonOf(() => Part10File.Read(bytes)), JsonOf(() => FromStream(bytes)));
        }
    }

    private static Part10File FromStream(byte[] bytes)
    {
        using var stream = new TricklingStream(bytes, 7);
        return Part10File.ReadAsync(stream).GetAwaiter().GetResult();
    }

    private static string JsonOf(Func<Part10File> read)
    {
        try
        {
            var file = read();
            return $"{file.PixelDataOffset} {file.PixelDataLength} {file.TransferSyntaxUid} "
                + System.Text.Encoding.UTF8.GetString(file.DataSet.ToUtf8Json());
        }
        catch (DicomFormatException e)
        {
            return e.GetType().Name;
        }
    }

    private static void CompareTags(PydicomRecord record, Part10File file, List<string> report)
    {
        var tags = file.DataSet.ToDictionary(e => e.Tag.Value, e => e.ValueRepresentation.ToString());
        foreach (var (tag, vr) in record.Tags.Where(t => !IsBeyondUs(t.Tag, file)))
        {
            if (!tags.TryGetValue(tag, out var ours))
            {
                report.Add($"{record.Path}: {tag:X8} {vr} is missing");
            }
            else if (!vr.Split('|').Contains(ours) && !(ours == "UN" && new AttributeTag(tag).IsPrivate))
            {
                report.Add($"{record.Path}: {tag:X8} is {ours}, pydicom {vr}");
            }
        }
    }

    private static bool IsBeyondUs(uint tag, Part10File file) => file.OmittedTags.Contains(new AttributeTag(tag));

    private static void CompareValues(PydicomRecord record, AttributeSet set, List<string> report)
    {
        foreach (var (path, theirs) in record.Values)
        {
            var tags = path.Split('.').Select(AttributeTag.Parse).ToList();
            var ours = tags.Count == 1 ? TextsOf(set, tags[0]) : TextsOf(set.GetSequence(tags[0])[0], tags[1]);
            if (!theirs.Zip(ours, IsSame).All(same => same) || theirs.Count != ours.Count)
            {
                report.Add($"{record.Path}: {path} is {Escape(ours)}, pydicom {Escape(theirs)}");
            }
        }
    }

    private static List<string> TextsOf(AttributeSet set, AttributeTag tag)
    {
        Assert.True(set.TryGetEntry(tag, out var entry), $"{tag} is missing");
        var texts = entry.ValueRepresentation == ValueRepresentation.PN
            ? set.GetPersonNames(tag).Select(n => n?.ToDicomString() ?? "").ToList()
            : set.GetStrings(tag).Select(v => v ?? "").ToList();
        return texts.Count == 0 ? [""] : texts;
    }

    private static bool IsSame(string theirs, string ours) => theirs.TrimEnd('=', ' ') == ours
        || (decimal.TryParse(theirs, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(ours, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            && first == second);

    private static string Escape(IEnumerable<string> texts) =>
        System.Text.Json.JsonSerializer.Serialize(texts);
}
