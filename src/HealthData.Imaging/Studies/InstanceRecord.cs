namespace HealthData.Imaging;

/// <summary>An instance of a study, by indexes.</summary>
internal struct InstanceRecord
{
    public const int None = -1;

    public int Series;
    public int Hash;
    public int UidStart;
    public int UidLength;
    public int SopClass;
    public int Number;
}
