using System.Buffers;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace HealthData.Benchmarks.Fhir;

/// <summary>What Firely does with the bytes of a resource, in the mode that checks least.</summary>
internal sealed class FirelyRounds
{
    private readonly JsonSerializerOptions _options =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Ostrich);

    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly byte[] _json;
    private readonly Resource _resource;

    public FirelyRounds(byte[] json)
    {
        _json = json;
        _resource = Read();
    }

    public void Parse() => Read();

    public void Write()
    {
        _output.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_output);
        JsonSerializer.Serialize(writer, _resource, _options);
    }

    private Resource Read() => JsonSerializer.Deserialize<Resource>(_json, _options)
        ?? throw new InvalidOperationException("There is no resource.");
}
