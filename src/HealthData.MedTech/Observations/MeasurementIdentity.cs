using System.Diagnostics;
using System.Text;

namespace HealthData.MedTech;

/// <summary>The resources on the FHIR server that the Observations of a measurement group refer to.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasurementIdentity
{
    // The ids of the patient and the device, each with a point behind it: what every identifier begins with.
    private readonly byte[] _ids;
    private readonly int _patientLength;
    private bool _isUsed;
    private uint[]? _digest;

    /// <summary>Initializes a new instance of the <see cref="MeasurementIdentity"/> class.</summary>
    /// <param name="patientId">The id of the Patient resource.</param>
    /// <param name="deviceId">The id of the Device resource.</param>
    /// <param name="encounterId">The id of the Encounter resource, or null for none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="patientId"/> or <paramref name="deviceId"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public MeasurementIdentity(string patientId, string deviceId, string? encounterId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        ArgumentException.ThrowIfNullOrWhiteSpace(deviceId);
        PatientId = patientId;
        DeviceId = deviceId;
        EncounterId = encounterId;
        _patientLength = Encoding.UTF8.GetByteCount(patientId);
        _ids = Encoding.UTF8.GetBytes($"{patientId}.{deviceId}.");
        IsPlain = !Utf8Text.NeedsEscape(_ids);
    }

    /// <summary>Gets the id of the Patient resource.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string PatientId { get; }

    /// <summary>Gets the id of the Device resource.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string DeviceId { get; }

    /// <summary>Gets the id of the Encounter resource; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? EncounterId { get; }

    /// <summary>
    /// Computes the id that the MedTech service gives a Patient or Device that it creates: the SHA-256 of the
    /// identifier.
    /// </summary>
    /// <param name="identifier">The identifier that the message had.</param>
    /// <param name="system">The system of the identifier, or null for none.</param>
    /// <returns>The id: 64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public static string ComputeId(string identifier, string? system = null)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return ResourceKey.Of($"{system}_{identifier}").ToString();
    }

    /// <summary>Returns whether there is an encounter, and no id.</summary>
    /// <returns>The kinds of the resources.</returns>
    public override string ToString() =>
        EncounterId is null ? "Patient and Device" : "Patient, Device and Encounter";

    internal ReadOnlySpan<byte> PatientUtf8 => _ids.AsSpan(0, _patientLength);

    internal ReadOnlySpan<byte> DeviceUtf8 => _ids.AsSpan((_patientLength + 1)..^1);

    /// <summary>What the identifiers of its Observations begin with.</summary>
    internal ReadOnlySpan<byte> IdentifierHead => _ids;

    /// <summary>Whether the ids are in JSON as they are.</summary>
    internal bool IsPlain { get; }

    /// <summary>
    /// Gives the state of the digest behind the whole blocks of <see cref="IdentifierHead"/>. It isn't worth its time
    /// for an identity that is used once.
    /// </summary>
    internal uint[]? GetDigest()
    {
        if (!_isUsed)
        {
            _isUsed = true;
            return null;
        }

        return _digest ??= IdentifierDigest.After(_ids);
    }

    /// <summary>Reads a byte of each line of the processor's cache that it needs.</summary>
    internal int Touch()
    {
        const int Line = 64;

        var touched = _digest is { } digest ? (int)digest[0] : 0;
        for (var i = 0; i < _ids.Length; i += Line)
        {
            touched += _ids[i];
        }

        return touched;
    }

    /// <summary>The resources that the service's create mode would make; null without a patient.</summary>
    internal static MeasurementIdentity? OfCreated(MeasurementGroup group) => string.IsNullOrWhiteSpace(group.PatientId)
        ? null
        : new MeasurementIdentity(ComputeId(group.PatientId), ComputeId(group.DeviceId));
}
