using System.Text;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The JSON of search results, about 450 bytes each, as a server writes them.</summary>
internal static class SearchResults
{
    public static byte[] Make(int count)
    {
        var random = new Random(3);
        var results = Enumerable.Range(0, count).Select(index => Make(index, random));
        return Encoding.UTF8.GetBytes($"[{string.Join(',', results)}]");
    }

    private static string Make(int index, Random random) => "{"
        + $$"""
            "00080020":{"vr":"DA","Value":["2020{{1 + index % 12:00}}{{1 + index % 28:00}}"]},
            "00080050":{"vr":"SH","Value":["ACC{{index}}"]},
            "00080061":{"vr":"CS","Value":["CT","PT"]},
            "00080090":{"vr":"PN","Value":[{"Alphabetic":"House^G{{index % 97}}"}]},
            "00081030":{"vr":"LO","Value":["Abdomen"]},
            "00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane{{index}}"}]},
            "00100020":{"vr":"LO","Value":["PID{{index}}"]},
            "00100030":{"vr":"DA","Value":["19700101"]},
            "0020000D":{"vr":"UI","Value":["1.2.826.0.1.3680043.8.498.{{random.Next()}}.{{index}}"]}
            """.ReplaceLineEndings("")
        + "}";
}
