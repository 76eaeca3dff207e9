namespace HealthData.Imaging.Tests.Support;

/// <summary>The metadata of a study of the tests: instances that a test changes.</summary>
internal sealed class Study
{
    public const string Uid = "1.2.3";

    public static readonly Uri Service = new("https://North-dicom.example/v2/");

    private readonly List<JsonObject> _instances = [];

    /// <summary>Adds an instance of the series 1.2.3.1 with a number, and gives it.</summary>
    public JsonObject Add(int number, string series = "1.2.3.1")
    {
        JsonObject instance = [];
        Set(instance, Keyword.StudyInstanceUID, Uid);
        Set(instance, Keyword.SeriesInstanceUID, series);
        Set(instance, Keyword.SOPInstanceUID, $"{series}.{number}");
        Set(instance, Keyword.SOPClassUID, "1.2.840.10008.5.1.4.1.1.2");
        Set(instance, Keyword.InstanceNumber, number);
        Set(instance, Keyword.Modality, "CT");
        Set(instance, Keyword.PatientID, "7");
        _instances.Add(instance);
        return instance;
    }

    /// <summary>Makes a study of one instance with an attribute.</summary>
    public static Study With(Keyword keyword, params JsonNode?[] values) =>
        With((keyword, values));

    public static Study With(params (Keyword Keyword, JsonNode?[] Values)[] attributes)
    {
        var study = new Study();
        var instance = study.Add(1);
        foreach (var (keyword, values) in attributes)
        {
            Set(instance, keyword, values);
        }

        return study;
    }

    public static void Set(JsonObject instance, Keyword keyword, params JsonNode?[] values) =>
        instance[new AttributeTag((uint)keyword).ToString()] = new JsonObject
        {
            ["vr"] = "UN",
            ["Value"] = new JsonArray(values),
        };

    public static void Remove(JsonObject instance, Keyword keyword) =>
        instance.Remove(new AttributeTag((uint)keyword).ToString());

    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(new JsonArray([.. _instances.Select(instance =>
        instance.DeepClone())]).ToJsonString());

    public ImagingResources Project(ImagingProjectorOptions? options = null, ExistingResources? existing = null) =>
        new ImagingProjector(Service, options).Project(Uid, ToUtf8Json(), existing);
}
