
namespace HealthData.Dicom.Tests.Part10;

public sealed class PydicomElementTests
{
    private static readonly string[] Refused =
    [
        "test_files/no_meta.dcm",
        "test_files/rtplan.dump",
        "test_files/rtstruct.dump",
        "test_files/rtplan_truncated.dcm",
        "test_files/dicomdirtests/DICOMDIR-nooffset",
        "test_files/dicomdirtests/TINY_ALPHA/README",
    ];

    [Fact]
    public void Tags_representations_and_counts_agree_with_pydicoms_own_reading()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        var report = new List<string>();
        foreach (var record in PydicomRecord.LoadAll().Where(r => !Refused.Contains(r.Path)))
        {
            Compare(record, report);
        }

        Assert.True(report.Count == 0, string.Join('\n', report));
    }

    [Fact]
    public void Broken_and_foreign_files_are_refused_with_the_documented_error()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        foreach (var record in PydicomRecord.LoadAll().Where(r => Refused.Contains(r.Path)))
        {
            Assert.Throws<DicomFormatException>(() => ReadAll(record.FullPath, out _, out _));
        }
    }

    [Fact]
    public void Every_file_of_the_package_is_read_to_its_end_or_refused_with_the_documented_error()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        var read = 0;
        foreach (var path in PydicomRecord.AllFiles())
        {
            try
            {
                using var reader = new ElementReader(File.ReadAllBytes(path));
                while (reader.Read())
                {
                }

                read++;
            }
            catch (DicomFormatException)
            {
            }
        }

        Assert.True(read > 150, $"Only {read} files were read.");
    }

    private static void Compare(PydicomRecord record, List<string> report)
    {
        var tags = ReadAll(record.FullPath, out var syntax, out var count);
        if (record.Syntax != "" && record.Syntax != syntax)
        {
            report.Add($"{record.Path}: syntax {syntax}, pydicom {record.Syntax}");
        }

        if (count != record.Elements)
        {
            report.Add($"{record.Path}: {count} elements, pydicom {record.Elements}");
        }

        foreach (var (tag, vr) in record.Tags)
        {
            if (!tags.TryGetValue(tag, out var ours))
            {
                report.Add($"{record.Path}: {tag:X8} {vr} is missing");
            }
            else if (!IsSame(tag, ours, vr))
            {
                report.Add($"{record.Path}: {tag:X8} is {ours}, pydicom {vr}");
            }
        }

        foreach (var tag in tags.Keys.Except(record.Tags.Select(t => t.Tag)))
        {
            report.Add($"{record.Path}: {tag:X8} is not in pydicom's reading");
        }
    }

    // pydicom knows private dictionaries, and picks US or SS only where it writes.
    private static bool IsSame(uint tag, string ours, string theirs)
    {
        if (ours == "UN")
        {
            ours = Part10Tags.IsPrivate(tag) && !Part10Tags.IsPrivateCreator(tag) ? theirs : Text(ImplicitVr.Of(tag));
        }

        return theirs.Split('|').Contains(ours) || (ours, theirs) is ("US", "SS");
    }

    private static SortedDictionary<uint, string> ReadAll(string path, out string? syntax, out int count)
    {
        using var reader = new ElementReader(File.ReadAllBytes(path));
        var tags = new SortedDictionary<uint, string>();
        count = 0;
        while (reader.Read() && reader.Kind != ElementKind.PixelData)
        {
            var isElement = reader.Kind is ElementKind.Element or ElementKind.SequenceStart && !reader.InFileMeta;
            if (!isElement || Part10Tags.IsGroupLength(reader.Tag))
            {
                continue;
            }

            count++;
            if (reader.Depth == 0)
            {
                tags[reader.Tag] = reader.Kind == ElementKind.SequenceStart ? "SQ" : Text(reader.Vr);
            }
        }

        syntax = reader.TransferSyntaxUid;
        return tags;
    }

    private static string Text(ushort code) => $"{(char)(code >> 8)}{(char)(code & 0xFF)}";
}
