using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A random value, such as a password.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    // Without the characters that people mistake for each other.
    private const string LowerCharacters = "abcdefghjkmnpqrstuvwxyz";
    private const string UpperCharacters = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string NumericCharacters = "0123456789";
    private const string SpecialCharacters = "-_.{}~()*+!";

    /// <summary>The least length, in characters.</summary>
    public int MinLength { get; set; } = 22;

    /// <summary>Whether there are lower-case letters in it.</summary>
    public bool Lower { get; set; } = true;

    /// <summary>Whether there are upper-case letters in it.</summary>
    public bool Upper { get; set; } = true;

    /// <summary>Whether there are digits in it.</summary>
    public bool Numeric { get; set; } = true;

    /// <summary>Whether there are other characters in it.</summary>
    public bool Special { get; set; } = true;

    /// <summary>The least number of lower-case letters.</summary>
    public int MinLower { get; set; }

    /// <summary>The least number of upper-case letters.</summary>
    public int MinUpper { get; set; }

    /// <summary>The least number of digits.</summary>
    public int MinNumeric { get; set; }

    /// <summary>The least number of other characters.</summary>
    public int MinSpecial { get; set; }

    /// <inheritdoc />
    public override string GetDefaultValue()
    {
        (bool Allowed, int Least, string Characters)[] groups =
            [(Lower, MinLower, LowerCharacters), (Upper, MinUpper, UpperCharacters), (Numeric, MinNumeric, NumericCharacters), (Special, MinSpecial, SpecialCharacters)];
        var allowed = string.Concat(groups.Where(group => group.Allowed).Select(group => group.Characters));
        if (allowed.Length == 0 || groups.Any(group => !group.Allowed && group.Least > 0))
        {
            throw new ArgumentException("A generated value needs at least one allowed group of characters, and no least number of a group that is not allowed.");
        }

        var characters = groups.SelectMany(group => RandomNumberGenerator.GetItems<char>(group.Characters, group.Least)).ToList();
        characters.AddRange(RandomNumberGenerator.GetItems<char>(allowed, Math.Max(0, MinLength - characters.Count)));
        var value = characters.ToArray();
        RandomNumberGenerator.Shuffle(value.AsSpan());
        return new(value);
    }
}
