namespace HealthData.Imaging;

/// <summary>What the instances of a study say about their patient.</summary>
internal sealed class PatientFacts(ImagingProjectorOptions options, IssueSpot admission, IssueSpot spot)
{
    private readonly PatientKeyReader _keys = new(options);
    private readonly ElementMemory _id = new();
    private readonly ElementMemory _issuer = new();
    private readonly ElementMemory _qualifiers = new();
    private readonly ElementMemory _name = new();
    private readonly ElementMemory _birthDate = new();
    private readonly ElementMemory _sex = new();

    private bool _lacksId;

    /// <summary>Gets the key; null where no instance has one.</summary>
    public PatientKey? Key { get; private set; }

    /// <summary>Gets whether the instances are of two patients.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Gets the JSON of the names.</summary>
    public OneValue Names { get; } = new((uint)Keyword.PatientName);

    public OneValue BirthDate { get; } = new((uint)Keyword.PatientBirthDate);

    public OneValue Gender { get; } = new((uint)Keyword.PatientSex);

    public void Add(in InstanceElements elements)
    {
        var id = elements[Slot.PatientId];
        var issuer = elements[Slot.Issuer];
        var qualifiers = elements[Slot.IssuerQualifiers];
        if (_id.IsNew(id) | _issuer.IsNew(issuer) | _qualifiers.IsNew(qualifiers))
        {
            AddKey(_keys.Read(id, issuer, qualifiers, admission));
        }

        if (_name.IsNew(elements[Slot.PatientName]))
        {
            Names.Add(PersonNames.Read(elements[Slot.PatientName], spot), spot);
        }

        if (_birthDate.IsNew(elements[Slot.BirthDate])
            && DateText.Read(elements[Slot.BirthDate], (uint)Keyword.PatientBirthDate, spot) is { } birthDate)
        {
            BirthDate.Add(DateText.Format(birthDate), spot);
        }

        if (_sex.IsNew(elements[Slot.Sex]))
        {
            Gender.Add(
                ValueReader.ReadCode(elements[Slot.Sex], (uint)Keyword.PatientSex, spot, GenderOf), spot);
        }
    }

    /// <summary>Reports what only the whole study tells.</summary>
    public void Finish()
    {
        if (IsConflict)
        {
            admission.Report(IssueCode.PatientConflict, (uint)Keyword.PatientID);
        }

        if (_lacksId)
        {
            admission.Report(IssueCode.PatientIdMissing, (uint)Keyword.PatientID);
        }
    }

    private static string? GenderOf(string code) => code switch
    {
        "M" => "male",
        "F" => "female",
        "O" => "other",
        _ => null,
    };

    private void AddKey(PatientKey? key)
    {
        _lacksId |= key is null;
        IsConflict |= key is not null && Key is not null && !Key.IsSame(key);
        Key ??= key;
    }
}
