using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Orthanc;

/// <summary>The files of one study, each alone and all in one multipart body.</summary>
internal sealed class StudyFiles
{
    public const string Study = SampleInstance.Study;
    public const string Boundary = "b0undary";

    public StudyFiles(string folder, int files, int length)
    {
        var instance = new SampleInstance(length, seed: 5);
        Body = Path.Combine(folder, "body");
        using var body = File.Create(Body);
        for (var i = 0; i < files; i++)
        {
            var bytes = instance.Bytes.ToArray();
            instance.Number(bytes, i);
            Paths.Add(Path.Combine(folder, $"{i}.dcm"));
            File.WriteAllBytes(Paths[^1], bytes);
            body.Write("--b0undary\r\nContent-Type: application/dicom\r\n\r\n"u8);
            body.Write(bytes);
            body.Write("\r\n"u8);
        }

        body.Write("--b0undary--\r\n"u8);
    }

    public List<string> Paths { get; } = [];

    public string Body { get; }
}
